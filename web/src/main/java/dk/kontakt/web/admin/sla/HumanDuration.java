package dk.kontakt.web.admin.sla;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of open time as people write them, as in "30 s", "4 t", "4 h", "1 d 12 t" or "2 arbejdsdage". A day is 24 hours; a business
 * day is what the calendar typically is open in a day. Reads both languages' units alike.
 */
final class HumanDuration {
    private static final String WORD = "(?:(?:business|working)\\s+days?|\\p{L}+)";
    private static final Pattern WHOLE = Pattern.compile("(\\s*\\d{1,6}\\s*" + WORD + "\\.?)+\\s*");
    private static final Pattern PART = Pattern.compile("(\\d+)\\s*(" + WORD + ")");
    private static final Duration LONGEST = Duration.ofDays(3660);
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;

    private HumanDuration() {}

    /**
     * @param businessDay how long the calendar is open on a typical day
     * @throws IllegalArgumentException if {@code text} is no length of time, none at all, or more than ten years
     */
    static Duration read(String text, Duration businessDay) {
        String words = text.toLowerCase(Locale.ROOT);
        if (!WHOLE.matcher(words).matches()) {
            throw new IllegalArgumentException("not a duration: " + text);
        }
        Matcher parts = PART.matcher(words);
        Duration sum = Duration.ZERO;
        while (parts.find()) {
            sum = sum.plus(unit(parts.group(2), businessDay).multipliedBy(Long.parseLong(parts.group(1))));
        }
        if (sum.isZero() || sum.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("no time at all, or more than ten years: " + text);
        }
        return sum;
    }

    /** The shortest text that means exactly this, with days only where it is always open; {@code language} is {@code da} or {@code en}. */
    static String write(Duration length, Duration businessDay, String language) {
        boolean danish = "da".equals(language);
        long day = businessDay.toSeconds();
        long seconds = length.toSeconds();
        if (day > 0 && day < DAY && seconds > 0 && seconds % day == 0) {
            return businessDays(seconds / day, danish);
        }
        Map<String, Integer> units = new LinkedHashMap<>();
        if (day >= DAY) {
            // Elsewhere a day of open time is not a day of the week, and would be misread.
            units.put("d", DAY);
        }
        units.put(danish ? "t" : "h", HOUR);
        units.put("min", MINUTE);
        units.put("s", 1);
        var text = new StringBuilder();
        for (Map.Entry<String, Integer> unit : units.entrySet()) {
            long count = seconds / unit.getValue();
            seconds %= unit.getValue();
            if (count > 0) {
                text.append(text.isEmpty() ? "" : " ").append(count).append(' ').append(unit.getKey());
            }
        }
        return text.toString();
    }

    private static String businessDays(long count, boolean danish) {
        if (danish) {
            return count + (count == 1 ? " arbejdsdag" : " arbejdsdage");
        }
        return count + (count == 1 ? " business day" : " business days");
    }

    private static Duration unit(String name, Duration businessDay) {
        return switch (name.replaceAll("\\s+", " ")) {
            case "s", "sek", "sekund", "sekunder", "sec", "second", "seconds" -> Duration.ofSeconds(1);
            case "m", "min", "minut", "minutter", "minute", "minutes" -> Duration.ofMinutes(1);
            case "t", "h", "time", "timer", "hour", "hours" -> Duration.ofHours(1);
            case "d", "dag", "dage", "døgn", "day", "days" -> Duration.ofDays(1);
            case "arbejdsdag",
                    "arbejdsdage",
                    "hverdag",
                    "hverdage",
                    "workday",
                    "workdays",
                    "business day",
                    "business days",
                    "working day",
                    "working days" -> businessDay;
            default -> throw new IllegalArgumentException("no unit: " + name);
        };
    }
}
