package dk.kontakt.web.admin;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Seconds as people write them, as in "30 s", "4 t", "4 h" or "1 d 12 t"; a day is 24 hours. Reads both languages' units alike. */
final class HumanDuration {
    private static final Pattern WHOLE = Pattern.compile("(\\s*\\d{1,6}\\s*\\p{L}+\\.?)+\\s*");
    private static final Pattern PART = Pattern.compile("(\\d+)\\s*(\\p{L}+)");
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;

    private HumanDuration() {}

    /** @throws IllegalArgumentException if {@code text} is no length of time, or none at all */
    static long seconds(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a duration: " + text);
        }
        Matcher parts = PART.matcher(text);
        long sum = 0;
        while (parts.find()) {
            sum += Long.parseLong(parts.group(1)) * unit(parts.group(2));
        }
        if (sum == 0) {
            throw new IllegalArgumentException("no time at all");
        }
        return sum;
    }

    /** The shortest text that means exactly this; {@code language} is {@code da} or {@code en}. */
    static String text(long seconds, String language) {
        Map<String, Integer> units = new LinkedHashMap<>();
        units.put("d", DAY);
        units.put("da".equals(language) ? "t" : "h", HOUR);
        units.put("min", MINUTE);
        units.put("s", 1);
        var text = new StringBuilder();
        long left = seconds;
        for (Map.Entry<String, Integer> unit : units.entrySet()) {
            long count = left / unit.getValue();
            left %= unit.getValue();
            if (count > 0) {
                text.append(text.isEmpty() ? "" : " ").append(count).append(' ').append(unit.getKey());
            }
        }
        return text.toString();
    }

    private static int unit(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "s", "sek", "sekund", "sekunder", "sec", "second", "seconds" -> 1;
            case "m", "min", "minut", "minutter", "minute", "minutes" -> MINUTE;
            case "t", "h", "time", "timer", "hour", "hours" -> HOUR;
            case "d", "dag", "dage", "døgn", "day", "days" -> DAY;
            default -> throw new IllegalArgumentException("no unit: " + name);
        };
    }
}
