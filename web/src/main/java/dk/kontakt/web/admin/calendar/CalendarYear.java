package dk.kontakt.web.admin.calendar;

import dk.kontakt.calendar.OpeningRules;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A year under a calendar's rules, date by date, in weeks from Monday on. */
final class CalendarYear {
    private static final int WEEK = 7;

    private final OpeningRules rules;
    private final int year;
    private final Map<LocalDate, String> holidays;
    private final List<ZoneOffsetTransition> shifts;

    CalendarYear(OpeningRules rules, int year, Locale locale) {
        this.rules = rules;
        this.year = year;
        this.holidays = rules.holidays().namedIn(year, locale);
        this.shifts = shifts();
    }

    List<YearMonth> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .toList();
    }

    /** The weeks of a month; null for a day of another month. */
    List<List<@Nullable YearDay>> weeks(YearMonth month) {
        List<@Nullable YearDay> days = new ArrayList<>(
                Collections.nCopies(month.atDay(1).getDayOfWeek().getValue() - 1, null));
        IntStream.rangeClosed(1, month.lengthOfMonth()).forEach(day -> days.add(day(month.atDay(day))));
        while (days.size() % WEEK > 0) {
            days.add(null);
        }
        List<List<@Nullable YearDay>> weeks = new ArrayList<>();
        for (int i = 0; i < days.size(); i += WEEK) {
            weeks.add(days.subList(i, i + WEEK));
        }
        return weeks;
    }

    /** The dates that are other than their weekday usually is. */
    List<YearDay> notable() {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .map(this::day)
                .filter(YearDay::isNotable)
                .toList();
    }

    YearDay day(LocalDate date) {
        Optional<ZoneOffsetTransition> shift = shifts.stream()
                .filter(found -> found.getDateTimeBefore().toLocalDate().equals(date))
                .findFirst();
        return new YearDay(date, holidays.get(date), rules.exceptions().containsKey(date), rules.hoursOn(date), shift);
    }

    private List<ZoneOffsetTransition> shifts() {
        LocalDate first = LocalDate.of(year, 1, 1);
        ZoneOffsetTransition begin = rules.zone()
                .getRules()
                .nextTransition(first.atStartOfDay(rules.zone()).toInstant().minusSeconds(1));
        return Stream.iterate(
                        begin,
                        found -> found != null && found.getDateTimeBefore().getYear() <= year,
                        found -> rules.zone().getRules().nextTransition(found.getInstant()))
                .toList();
    }
}
