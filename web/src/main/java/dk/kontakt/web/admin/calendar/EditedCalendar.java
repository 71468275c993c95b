package dk.kontakt.web.admin.calendar;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a calendar says, as it stands in the form; the other way round the form of {@link dk.kontakt.sla.CalendarDefinition}. */
public class EditedCalendar implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Offered as checkboxes; others are written. */
    private static final List<String> NEAR =
            List.of("dk", "se", "no", "fi", "is", "de", "nl", "be", "gb", "fr", "at", "ch", "pl", "us");

    private final List<DayHours> days;
    private final List<DateHours> exceptions = new ArrayList<>();
    private String zone;
    private String[] regions;
    private @Nullable String otherRegions;
    private @Nullable String holidays;

    EditedCalendar(JsonObject definition) {
        zone = definition.getString("zone");
        JsonObject weekly = object(definition, "weekly");
        days = Stream.of(DayOfWeek.values())
                .map(day -> new DayHours(day, HoursText.of(list(weekly, day.name()))))
                .toList();
        object(definition, "exceptions")
                .forEach((date, hours) ->
                        exceptions.add(new DateHours(LocalDate.parse(date), HoursText.of(hours.asJsonArray()))));
        exceptions.sort(Comparator.comparing(DateHours::getDate));
        List<String> all = texts(definition, "holidayRegions");
        regions = all.stream().filter(NEAR::contains).toArray(String[]::new);
        otherRegions = all.stream().filter(region -> !NEAR.contains(region)).collect(Collectors.joining(", "));
        holidays = texts(definition, "holidays").stream().sorted().collect(Collectors.joining("\n"));
    }

    JsonObject definition() {
        JsonObjectBuilder weekly = Json.createObjectBuilder();
        for (DayHours day : days) {
            JsonArray openings = HoursText.read(day.getHours());
            if (!openings.isEmpty()) {
                weekly.add(day.getDay().name(), openings);
            }
        }
        JsonObjectBuilder dates = Json.createObjectBuilder();
        for (DateHours exception : exceptions) {
            if (exception.getDate() != null) {
                dates.add(exception.getDate().toString(), HoursText.read(exception.getHours()));
            }
        }
        return Json.createObjectBuilder()
                .add("zone", zone)
                .add("weekly", weekly)
                .add("holidays", array(holidaysIn(holidays)))
                .add("holidayRegions", array(allRegions()))
                .add("exceptions", dates)
                .build();
    }

    /** @throws java.time.DateTimeException if a line is no date */
    static Set<String> holidaysIn(@Nullable String text) {
        return String.valueOf(text == null ? "" : text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> LocalDate.parse(line).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> regionsIn(@Nullable String text) {
        return Stream.of(String.valueOf(text == null ? "" : text).split("[,;\\s]+"))
                .map(region -> region.toLowerCase(Locale.ROOT))
                .filter(region -> !region.isEmpty())
                .toList();
    }

    public void addException() {
        exceptions.add(new DateHours(null, ""));
    }

    public void removeException(DateHours exception) {
        exceptions.remove(exception);
    }

    Set<String> allRegions() {
        Set<String> all = new TreeSet<>(List.of(regions));
        all.addAll(regionsIn(otherRegions));
        return all;
    }

    private static JsonArrayBuilder array(Set<String> texts) {
        return Json.createArrayBuilder(texts);
    }

    private static JsonObject object(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonObject(name) : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonArray list(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static List<String> texts(JsonObject json, String name) {
        return list(json, name).getValuesAs(JsonString::getString);
    }

    public List<String> getNearRegions() {
        return NEAR;
    }

    public List<DayHours> getDays() {
        return days;
    }

    public List<DateHours> getExceptions() {
        return exceptions;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String[] getRegions() {
        return regions.clone();
    }

    public void setRegions(String[] regions) {
        this.regions = regions.clone();
    }

    public @Nullable String getOtherRegions() {
        return otherRegions;
    }

    public void setOtherRegions(@Nullable String otherRegions) {
        this.otherRegions = otherRegions;
    }

    public @Nullable String getHolidays() {
        return holidays;
    }

    public void setHolidays(@Nullable String holidays) {
        this.holidays = holidays;
    }
}
