package dk.kontakt.web.admin;

import dk.kontakt.sla.NamedCalendar;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A calendar in the form: openings by weekday as {@link HoursText}, holidays a date a line. Exceptions by date stay as they are. */
public class CalendarDraft {
    private final JsonObject original;
    private final Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
    private String code;
    private String zone;
    private @Nullable String holidays;

    CalendarDraft(String name, JsonObject definition) {
        original = definition;
        code = name;
        zone = definition.getString("zone");
        definition
                .getJsonObject("weekly")
                .forEach((day, openings) -> hours.put(DayOfWeek.valueOf(day), HoursText.of(openings.asJsonArray())));
        holidays = dates(definition).stream().sorted().collect(Collectors.joining("\n"));
    }

    CalendarDraft(NamedCalendar calendar) {
        this(calendar.name(), calendar.definition());
    }

    /** The form of {@link dk.kontakt.sla.CalendarDefinition}. */
    JsonObject definition() {
        return Json.createObjectBuilder(original)
                .add("zone", zone)
                .add("weekly", week())
                .add("holidays", Json.createArrayBuilder(holidaysIn(holidays)))
                .build();
    }

    boolean isNeverOpen() {
        return week().isEmpty();
    }

    /** @throws java.time.DateTimeException if a line is no date */
    static List<String> holidaysIn(@Nullable String text) {
        return String.valueOf(text == null ? "" : text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> LocalDate.parse(line).toString())
                .distinct()
                .toList();
    }

    private static List<String> dates(JsonObject definition) {
        JsonArray dates =
                definition.containsKey("holidays") ? definition.getJsonArray("holidays") : JsonValue.EMPTY_JSON_ARRAY;
        return dates.getValuesAs(JsonString::getString);
    }

    private JsonObject week() {
        JsonObjectBuilder week = Json.createObjectBuilder();
        hours.forEach((day, text) -> {
            JsonArray openings = HoursText.read(text);
            if (!openings.isEmpty()) {
                week.add(day.name(), openings);
            }
        });
        return week.build();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public Map<DayOfWeek, String> getHours() {
        return hours;
    }

    public @Nullable String getHolidays() {
        return holidays;
    }

    public void setHolidays(@Nullable String holidays) {
        this.holidays = holidays;
    }
}
