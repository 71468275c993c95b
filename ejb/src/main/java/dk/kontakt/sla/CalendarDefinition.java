package dk.kontakt.sla;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.CalendarRefused;
import dk.kontakt.calendar.OpeningHours;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A business calendar as JSON: {@code {"zone", "weekly": {"MONDAY": [["09:00", "17:00"]]}, "holidays": ["2026-12-25"], "exceptions":
 * {"2026-12-24": [["09:00", "12:00"]]}}}, local times, half-open; {@code 24:00} is midnight at the end of the day.
 */
public final class CalendarDefinition {
    private CalendarDefinition() {}

    /** @throws CalendarRefused saying what is wrong with {@code json} */
    public static BusinessCalendar read(JsonObject json) {
        try {
            return new BusinessCalendar(
                    ZoneId.of(json.getString("zone")), weekly(json), holidays(json), exceptions(json));
        } catch (DateTimeException | ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
            throw new CalendarRefused("the calendar cannot be read: " + e.getMessage());
        }
    }

    private static Map<DayOfWeek, List<OpeningHours>> weekly(JsonObject json) {
        Map<DayOfWeek, List<OpeningHours>> week = new EnumMap<>(DayOfWeek.class);
        json.getJsonObject("weekly").forEach((day, openings) -> week.put(dayOfWeek(day), hours(openings)));
        return week;
    }

    private static DayOfWeek dayOfWeek(String name) {
        try {
            return DayOfWeek.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new CalendarRefused(name + " is no day of the week");
        }
    }

    private static Set<LocalDate> holidays(JsonObject json) {
        JsonArray dates = json.containsKey("holidays") ? json.getJsonArray("holidays") : JsonValue.EMPTY_JSON_ARRAY;
        return dates.getValuesAs(JsonString.class).stream()
                .map(date -> LocalDate.parse(date.getString()))
                .collect(Collectors.toSet());
    }

    private static Map<LocalDate, List<OpeningHours>> exceptions(JsonObject json) {
        Map<LocalDate, List<OpeningHours>> byDate = new HashMap<>();
        if (json.containsKey("exceptions")) {
            json.getJsonObject("exceptions")
                    .forEach((date, openings) -> byDate.put(LocalDate.parse(date), hours(openings)));
        }
        return byDate;
    }

    private static List<OpeningHours> hours(JsonValue openings) {
        return openings.asJsonArray().getValuesAs(JsonArray.class).stream()
                .map(pair -> new OpeningHours(time(pair.getString(0)), time(pair.getString(1))))
                .toList();
    }

    private static LocalTime time(String text) {
        return "24:00".equals(text) ? LocalTime.MIDNIGHT : LocalTime.parse(text);
    }
}
