package dk.kontakt.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The public holidays of a country, or of a part of it, read once and kept. */
final class HolidayRegion {
    private static final int MOST_YEARS_KEPT = 200;
    private static final ResourceBundle.Control OWN_NAMES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<String, HolidayRegion> KNOWN = new ConcurrentHashMap<>();

    private final HolidayManager holidays;
    private final String[] part;
    private final Map<Integer, Set<LocalDate>> dates = new ConcurrentHashMap<>();

    private HolidayRegion(HolidayManager holidays, String[] part) {
        this.holidays = holidays;
        this.part = part;
    }

    /** @throws CalendarRefused if the region is not known */
    static HolidayRegion get(String code) {
        return find(code).orElseThrow(() -> new CalendarRefused("holidayRegions", "has no region " + code));
    }

    static Optional<HolidayRegion> find(String code) {
        HolidayRegion known = KNOWN.get(code);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<HolidayRegion> read = read(code.split("-", -1));
        read.ifPresent(region -> KNOWN.put(code, region));
        return read;
    }

    boolean isHoliday(LocalDate date) {
        if (dates.size() > MOST_YEARS_KEPT) {
            dates.clear();
        }
        return dates.computeIfAbsent(date.getYear(), this::datesIn).contains(date);
    }

    Map<LocalDate, String> namedIn(int year, Locale locale) {
        Map<LocalDate, String> named = new TreeMap<>();
        in(year).forEach(holiday ->
                named.merge(holiday.getDate(), name(holiday, locale), (first, second) -> first + ", " + second));
        return named;
    }

    private static Optional<HolidayRegion> read(String[] codes) {
        String country = codes[0].toUpperCase(Locale.ROOT);
        if (country.equals(codes[0])
                || !HolidayManager.getSupportedCalendarCodes().contains(country)) {
            return Optional.empty();
        }
        HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create(codes[0]));
        String[] part = Arrays.copyOfRange(codes, 1, codes.length);
        return has(holidays.getCalendarHierarchy(), part)
                ? Optional.of(new HolidayRegion(holidays, part))
                : Optional.empty();
    }

    private static boolean has(CalendarHierarchy country, String[] part) {
        @Nullable CalendarHierarchy inside = country;
        for (String code : part) {
            inside = inside == null ? null : inside.getChildren().get(code);
        }
        return inside != null;
    }

    private Set<LocalDate> datesIn(int year) {
        return in(year).stream().map(Holiday::getDate).collect(Collectors.toUnmodifiableSet());
    }

    private Set<Holiday> in(int year) {
        try {
            return holidays.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, part);
        } catch (DateTimeException e) {
            // Some religious calendars are not known centuries away.
            return Set.of();
        }
    }

    private static String name(Holiday holiday, Locale locale) {
        try {
            return ResourceBundle.getBundle("dk.kontakt.calendar.holidays", locale, OWN_NAMES)
                    .getString(holiday.getPropertiesKey());
        } catch (MissingResourceException e) {
            return holiday.getDescription(locale);
        }
    }
}
