package dk.kontakt.sla;

import dk.kontakt.calendar.CalendarProblem;
import dk.kontakt.calendar.CalendarRefused;
import dk.kontakt.calendar.OpeningHours;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the parts of a calendar's JSON and collects what is wrong with them. */
final class CalendarFields {
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern END_OF_DAY = Pattern.compile("24:00(:00)?");

    /** One every five minutes. */
    private static final int MOST_OPENINGS = 24 * 12;

    private final List<CalendarProblem> problems = new ArrayList<>();

    List<CalendarProblem> problems() {
        return problems;
    }

    void refuse(String path, String reason) {
        problems.add(new CalendarProblem(path, reason));
    }

    JsonObject object(JsonValue value, String path) {
        if (value instanceof JsonObject object) {
            return object;
        }
        refuse(path, "must be an object");
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    JsonArray list(JsonValue value, String path) {
        if (value instanceof JsonArray array) {
            return array;
        }
        refuse(path, "must be a list");
        return JsonValue.EMPTY_JSON_ARRAY;
    }

    Optional<String> text(JsonValue value, String path) {
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        refuse(path, "must be text");
        return Optional.empty();
    }

    Optional<LocalDate> date(String text, String path) {
        try {
            if (DATE.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException e) {
            // Refused below, as text of another form is.
        }
        refuse(path, "must be a date, as 2026-12-24");
        return Optional.empty();
    }

    /** The openings of one day. */
    List<OpeningHours> openings(JsonValue value, String path) {
        JsonArray pairs = list(value, path);
        if (pairs.size() > MOST_OPENINGS) {
            refuse(path, "must not have more than " + MOST_OPENINGS + " openings");
            return List.of();
        }
        List<OpeningHours> openings = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            opening(pairs.get(i), path + "[" + i + "]").ifPresent(openings::add);
        }
        return openings;
    }

    private Optional<OpeningHours> opening(JsonValue value, String path) {
        if (!(value instanceof JsonArray pair) || pair.size() != 2) {
            refuse(path, "must be a start and an end, as [\"09:00\", \"17:00\"]");
            return Optional.empty();
        }
        Optional<LocalTime> start = text(pair.get(0), path + "[0]").flatMap(text -> time(text, path + "[0]"));
        Optional<LocalTime> end = text(pair.get(1), path + "[1]").flatMap(text -> end(text, path + "[1]"));
        return start.flatMap(opens -> end.map(closes -> new OpeningHours(opens, closes)));
    }

    private Optional<LocalTime> end(String text, String path) {
        return END_OF_DAY.matcher(text).matches() ? Optional.of(LocalTime.MIDNIGHT) : time(text, path);
    }

    private Optional<LocalTime> time(String text, String path) {
        if (TIME.matcher(text).matches()) {
            return Optional.of(LocalTime.parse(text));
        }
        refuse(
                path,
                END_OF_DAY.matcher(text).matches()
                        ? "must not be 24:00, which is only an end"
                        : "must be a local time from 00:00 to 24:00, as HH:mm or HH:mm:ss");
        return Optional.empty();
    }

    /** @throws CalendarRefused if anything was refused */
    void requireNoProblems() {
        if (!problems.isEmpty()) {
            throw new CalendarRefused(problems);
        }
    }
}
