package dk.kontakt.sla;

import dk.kontakt.calendar.CalendarRefused;
import dk.kontakt.calendar.Holidays;
import dk.kontakt.calendar.OpeningHours;
import dk.kontakt.calendar.OpeningRules;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads one {@link CalendarDefinition} and names everything that is wrong with it. */
final class DefinitionReader {
    private static final Set<String> NAMES = Set.of("zone", "weekly", "holidays", "holidayRegions", "exceptions");
    private static final String WEEKLY = "weekly";

    private final CalendarFields fields = new CalendarFields();
    private final JsonObject json;

    DefinitionReader(JsonObject json) {
        this.json = json;
    }

    /** @throws CalendarRefused naming every wrong field */
    OpeningRules read() {
        Map<DayOfWeek, List<OpeningHours>> weekly = byDay(WEEKLY, this::dayOfWeek);
        var holidays = new Holidays(dates(), regions());
        Map<LocalDate, List<OpeningHours>> exceptions = byDay("exceptions", fields::date);
        boolean readable = fields.problems().isEmpty();
        ZoneId zone = zone();
        refuseOtherNames();
        Optional<OpeningRules> rules = readable ? rules(zone, weekly, holidays, exceptions) : Optional.empty();
        fields.requireNoProblems();
        return rules.orElseThrow();
    }

    /** Contradictions are named beside what else is wrong. */
    private Optional<OpeningRules> rules(
            ZoneId zone,
            Map<DayOfWeek, List<OpeningHours>> weekly,
            Holidays holidays,
            Map<LocalDate, List<OpeningHours>> exceptions) {
        try {
            return Optional.of(new OpeningRules(zone, weekly, holidays, exceptions));
        } catch (CalendarRefused refused) {
            refused.problems().forEach(problem -> fields.refuse(problem.field(), problem.reason()));
            return Optional.empty();
        }
    }

    private <K> Map<K, List<OpeningHours>> byDay(String name, BiFunction<String, String, Optional<K>> key) {
        Map<K, List<OpeningHours>> openings = new HashMap<>();
        object(name).forEach((day, value) -> {
            String path = name + "." + day;
            Optional<K> known = key.apply(day, path);
            List<OpeningHours> hours = fields.openings(value, path);
            known.ifPresent(found -> openings.put(found, hours));
        });
        return openings;
    }

    private JsonObject object(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value != JsonValue.NULL) {
            return fields.object(value, name);
        } else if (name.equals(WEEKLY)) {
            fields.refuse(WEEKLY, "is required");
        }
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    private Optional<DayOfWeek> dayOfWeek(String name, String path) {
        Optional<DayOfWeek> day = Arrays.stream(DayOfWeek.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
        if (day.isEmpty()) {
            fields.refuse(path, "is no day of the week, as MONDAY");
        }
        return day;
    }

    private Set<LocalDate> dates() {
        return each("holidays", fields::date);
    }

    private Set<String> regions() {
        return each("holidayRegions", this::region);
    }

    private Optional<String> region(String code, String path) {
        if (Holidays.isRegion(code)) {
            return Optional.of(code);
        }
        fields.refuse(path, "is no region with known holidays, as dk");
        return Optional.empty();
    }

    private <T> Set<T> each(String name, BiFunction<String, String, Optional<T>> read) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        JsonArray list = value == JsonValue.NULL ? JsonValue.EMPTY_JSON_ARRAY : fields.list(value, name);
        Set<T> found = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String path = name + "[" + i + "]";
            fields.text(list.get(i), path)
                    .flatMap(text -> read.apply(text, path))
                    .ifPresent(found::add);
        }
        return found;
    }

    private ZoneId zone() {
        JsonValue value = json.getOrDefault("zone", JsonValue.NULL);
        if (value == JsonValue.NULL) {
            fields.refuse("zone", "is required");
            return ZoneOffset.UTC;
        }
        try {
            return fields.text(value, "zone").map(ZoneId::of).orElse(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            fields.refuse("zone", "must be a time zone, as Europe/Copenhagen");
            return ZoneOffset.UTC;
        }
    }

    private void refuseOtherNames() {
        json.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .forEach(name -> fields.refuse(name, "is no part of a calendar"));
    }
}
