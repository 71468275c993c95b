package dk.kontakt.web.admin;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A day's openings as text, as in "09:00-12:00, 13:00-17:00", and as a calendar's JSON; nothing for a closed day. */
final class HoursText {
    private static final Pattern OPENING =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-–]\\s*(\\d{1,2})(?:[:.](\\d{2}))?");

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
            openings.add(Json.createArrayBuilder()
                    .add(time(opening.group(1), opening.group(2), 23))
                    .add(time(opening.group(3), opening.group(4), 24)));
        }
        return openings.build();
    }

    static String of(JsonArray openings) {
        return openings.getValuesAs(JsonArray.class).stream()
                .map(opening -> opening.getString(0) + "-" + opening.getString(1))
                .collect(Collectors.joining(", "));
    }

    private static String time(String hourText, @Nullable String minuteText, int lastHour) {
        int hour = Integer.parseInt(hourText);
        int minute = minuteText == null ? 0 : Integer.parseInt(minuteText);
        if (hour > lastHour || minute > 59 || (hour == 24 && minute > 0)) {
            throw new IllegalArgumentException("no time of day: " + hour + ":" + minute);
        }
        return "%02d:%02d".formatted(hour, minute);
    }
}
