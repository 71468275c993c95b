package dk.kontakt.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Days off: dates of one's own, and the public holidays of regions, as in {@code dk} or {@code de-by}. */
public record Holidays(Set<LocalDate> dates, Set<String> regions) {

    /** @throws CalendarRefused if the holidays of a region are not known */
    public Holidays {
        dates = Set.copyOf(dates);
        regions = Collections.unmodifiableSet(new TreeSet<>(regions));
        regions.forEach(HolidayRegion::get);
    }

    public static Holidays none() {
        return new Holidays(Set.of(), Set.of());
    }

    public static Holidays on(Set<LocalDate> dates) {
        return new Holidays(dates, Set.of());
    }

    public static boolean isRegion(String code) {
        return HolidayRegion.find(code).isPresent();
    }

    public boolean contains(LocalDate date) {
        if (dates.contains(date)) {
            return true;
        }
        for (String region : regions) {
            if (HolidayRegion.get(region).isHoliday(date)) {
                return true;
            }
        }
        return false;
    }

    /** The holidays of a year with their names; the name of a date of one's own is empty. */
    public SortedMap<LocalDate, String> namedIn(int year, Locale locale) {
        SortedMap<LocalDate, String> named = new TreeMap<>();
        dates.stream().filter(date -> date.getYear() == year).forEach(date -> named.put(date, ""));
        regions.forEach(region -> named.putAll(HolidayRegion.get(region).namedIn(year, locale)));
        return named;
    }
}
