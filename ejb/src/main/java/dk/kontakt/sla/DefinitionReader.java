package dk.kontakt.sla;

import dk.kontakt.calendar.CalendarRefused;
import dk.kontakt.calendar.Holidays;
import dk.kontakt.calendar.OpeningHours;
import dk.kontakt.calendar.OpeningRules;
import dk.kontakt.platform.JsonField;
import jakarta.json.JsonObject;
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

    private final JsonField json;

    DefinitionReader(JsonObject json) {
        this.json = JsonField.of(json);
    }

    /** @throws CalendarRefused naming every wrong field */
    OpeningRules read() {
        Map<DayOfWeek, List<OpeningHours>> weekly = byDay(WEEKLY, DefinitionReader::dayOfWeek);
        var holidays = new Holidays(dates(), regions());
        Map<LocalDate, List<OpeningHours>> exceptions = byDay("exceptions", CalendarFields::date);
        boolean readable = json.problems().isEmpty();
        ZoneId zone = zone(json.at("zone"));
        json.refuseOthers(NAMES, "is no part of a calendar");
        Optional<OpeningRules> rules = readable ? rules(zone, weekly, holidays, exceptions) : Optional.empty();
        json.problems().requireNone(CalendarRefused::new);
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
            json.problems().addAll(refused.problems());
            return Optional.empty();
        }
    }

    private <K> Map<K, List<OpeningHours>> byDay(String name, BiFunction<String, JsonField, Optional<K>> key) {
        JsonField days = json.at(name);
        if (name.equals(WEEKLY) && days.isAbsent()) {
            days.refuse("is required");
        }
        Map<K, List<OpeningHours>> openings = new HashMap<>();
        days.members().forEach((day, field) -> {
            Optional<K> known = key.apply(day, field);
            List<OpeningHours> hours = CalendarFields.openings(field);
            known.ifPresent(found -> openings.put(found, hours));
        });
        return openings;
    }

    private static Optional<DayOfWeek> dayOfWeek(String name, JsonField field) {
        Optional<DayOfWeek> day = Arrays.stream(DayOfWeek.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
        if (day.isEmpty()) {
            field.refuse("is no day of the week, as MONDAY");
        }
        return day;
    }

    private Set<LocalDate> dates() {
        return each("holidays", CalendarFields::date);
    }

    private Set<String> regions() {
        return each("holidayRegions", DefinitionReader::region);
    }

    private static Optional<String> region(String code, JsonField field) {
        if (Holidays.isRegion(code)) {
            return Optional.of(code);
        }
        field.refuse("is no region with known holidays, as dk");
        return Optional.empty();
    }

    private <T> Set<T> each(String name, BiFunction<String, JsonField, Optional<T>> read) {
        Set<T> found = new HashSet<>();
        for (JsonField element : json.at(name).elements()) {
            element.verbatim().flatMap(text -> read.apply(text, element)).ifPresent(found::add);
        }
        return found;
    }

    private static ZoneId zone(JsonField field) {
        if (field.isAbsent()) {
            field.refuse("is required");
            return ZoneOffset.UTC;
        }
        try {
            return field.verbatim().map(ZoneId::of).orElse(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            field.refuse("must be a time zone, as Europe/Copenhagen");
            return ZoneOffset.UTC;
        }
    }
}
