package dk.kontakt.sla;

import dk.kontakt.calendar.OpeningHours;
import dk.kontakt.platform.JsonField;
import jakarta.json.JsonArray;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the days and hours of a calendar's JSON. */
final class CalendarFields {
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern END_OF_DAY = Pattern.compile("24:00(:00)?");

    /** One every five minutes. */
    private static final int MOST_OPENINGS = 24 * 12;

    private CalendarFields() {}

    /** The date that {@code text} in {@code field}, or its name, says. */
    static Optional<LocalDate> date(String text, JsonField field) {
        try {
            if (DATE.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException e) {
            // Refused below, as text of another form is.
        }
        field.refuse("must be a date, as 2026-12-24");
        return Optional.empty();
    }

    /** The openings of one day. */
    static List<OpeningHours> openings(JsonField day) {
        List<JsonField> pairs = day.list();
        if (pairs.size() > MOST_OPENINGS) {
            day.refuse("must not have more than " + MOST_OPENINGS + " openings");
            return List.of();
        }
        List<OpeningHours> openings = new ArrayList<>();
        pairs.forEach(pair -> opening(pair).ifPresent(openings::add));
        return openings;
    }

    private static Optional<OpeningHours> opening(JsonField field) {
        if (!(field.value() instanceof JsonArray pair) || pair.size() != 2) {
            field.refuse("must be a start and an end, as [\"09:00\", \"17:00\"]");
            return Optional.empty();
        }
        Optional<LocalTime> start = start(field.list().get(0));
        Optional<LocalTime> end = end(field.list().get(1));
        return start.flatMap(opens -> end.map(closes -> new OpeningHours(opens, closes)));
    }

    private static Optional<LocalTime> start(JsonField field) {
        return field.verbatim().flatMap(text -> time(text, field));
    }

    private static Optional<LocalTime> end(JsonField field) {
        return field.verbatim()
                .flatMap(text ->
                        END_OF_DAY.matcher(text).matches() ? Optional.of(LocalTime.MIDNIGHT) : time(text, field));
    }

    private static Optional<LocalTime> time(String text, JsonField field) {
        if (TIME.matcher(text).matches()) {
            return Optional.of(LocalTime.parse(text));
        }
        field.refuse(
                END_OF_DAY.matcher(text).matches()
                        ? "must not be 24:00, which is only an end"
                        : "must be a local time from 00:00 to 24:00, as HH:mm or HH:mm:ss");
        return Optional.empty();
    }
}
