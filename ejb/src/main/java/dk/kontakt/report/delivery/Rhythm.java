package dk.kontakt.report.delivery;

import dk.kontakt.report.Days;
import dk.kontakt.report.Step;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * When a report goes out, on the wall in the zone of reports, and which days it is about: the whole day, ISO week or month before.
 *
 * @param weekday of a weekly report, 1 is Monday
 * @param monthday of a monthly report, 1 to 28
 */
public record Rhythm(
        Step step, @Nullable Integer weekday, @Nullable Integer monthday, int hour) {

    /** The first time after {@code now}. */
    public Instant after(Instant now) {
        LocalDate day = now.atZone(Days.ZONE).toLocalDate();
        while (!isDue(day) || !at(day).isAfter(now)) {
            day = day.plusDays(1);
        }
        return at(day);
    }

    /** What a report that is due then is about. */
    public Days about(Instant due) {
        LocalDate day = due.atZone(Days.ZONE).toLocalDate();
        return switch (step) {
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Days(monday.minusWeeks(1), monday.minusDays(1));
            }
            case MONTH -> {
                LocalDate first = day.withDayOfMonth(1);
                yield new Days(first.minusMonths(1), first.minusDays(1));
            }
            case DAY, ALL -> new Days(day.minusDays(1), day.minusDays(1));
        };
    }

    private boolean isDue(LocalDate day) {
        return (weekday == null || day.getDayOfWeek().getValue() == weekday)
                && (monthday == null || day.getDayOfMonth() == monthday);
    }

    /** An hour that the clocks leave out comes an hour later, one that they repeat the first time. */
    private Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Days.ZONE).toInstant();
    }
}
