package dk.kontakt.web.admin.calendar;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A day's openings as text, as in "09:00-12:00, 13:00-17:00", and as a calendar's JSON; nothing for a closed day. An end at or before
 * the start is on the next day.
 */
final class HoursText {
    private static final String TIME = "(\\d{1,2})(?:[:.](\\d{2})(?:[:.](\\d{2}))?)?";
    private static final Pattern OPENING = Pattern.compile(TIME + "\\s*[-–]\\s*" + TIME);

    private HoursText() {}

    /** @throws IllegalArgumentException if {@code text} cannot be read */
    static JsonArray read(@Nullable String text) {
        JsonArrayBuilder openings = Json.createArrayBuilder();
        if (text == null || text.isBlank()) {
            return openings.build();
        }
        for (String part : text.split(",", -1)) {
            Matcher opening = OPENING.matcher(part.strip());
            if (!opening.matches()) {
                throw new IllegalArgumentException("no opening hours: " + part);
            }
            openings.add(Json.createArrayBuilder().add(time(opening, 1, 23)).add(time(opening, 4, 24)));
        }
        return openings.build();
    }

    static String of(JsonArray openings) {
        return openings.getValuesAs(JsonArray.class).stream()
                .map(opening -> opening.getString(0) + "-" + opening.getString(1))
                .collect(Collectors.joining(", "));
    }

    private static String time(Matcher opening, int first, int lastHour) {
        int hour = number(opening.group(first));
        int minute = number(opening.group(first + 1));
        int second = number(opening.group(first + 2));
        if (hour > lastHour || minute > 59 || second > 59 || (hour == 24 && minute + second > 0)) {
            throw new IllegalArgumentException("no time of day: " + opening.group());
        }
        return second == 0 ? "%02d:%02d".formatted(hour, minute) : "%02d:%02d:%02d".formatted(hour, minute, second);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
