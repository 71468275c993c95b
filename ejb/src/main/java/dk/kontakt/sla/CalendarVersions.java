package dk.kontakt.sla;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.OpeningRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** All versions of one calendar, the first one first; a version overrides those before it from its first day on. */
final class CalendarVersions {
    private final List<NamedCalendar> versions;
    private final Map<Integer, BusinessCalendar> built = new ConcurrentHashMap<>();

    CalendarVersions(List<NamedCalendar> versions) {
        this.versions = List.copyOf(versions);
    }

    NamedCalendar latest() {
        return versions.get(versions.size() - 1);
    }

    List<NamedCalendar> all() {
        return versions;
    }

    /** The calendar as it was when {@code version} was the latest. */
    BusinessCalendar calendar(int version) {
        return built.computeIfAbsent(version, this::build);
    }

    private BusinessCalendar build(int version) {
        NavigableMap<LocalDate, OpeningRules> editions = new TreeMap<>();
        for (NamedCalendar edition : versions.subList(0, version)) {
            LocalDate from = edition.validFrom() == null ? LocalDate.MIN : edition.validFrom();
            editions.tailMap(from, true).clear();
            editions.put(from, CalendarDefinition.readRules(edition.definition()));
        }
        return BusinessCalendar.of(editions);
    }
}
