package dk.kontakt.web.desk.replay;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The last days up to now, or whole days from one date to another. */
public class PeriodChoice implements Serializable {
    /** Stands for two dates. */
    public static final int DATES = 0;

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 7;

    private int days = USUAL_DAYS;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    /** Whether a period follows that has begun and ends after it begins. */
    boolean isPast(Instant now, ZoneId zone) {
        LocalDate start = first;
        LocalDate end = last;
        LocalDate today = LocalDate.ofInstant(now, zone);
        return days != DATES || start != null && end != null && !end.isBefore(start) && !end.isAfter(today);
    }

    Instant from(Instant now, ZoneId zone) {
        LocalDate start = first;
        return days == DATES && start != null ? start.atStartOfDay(zone).toInstant() : now.minus(Duration.ofDays(days));
    }

    /** The end of the last day, or now while that lasts. */
    Instant to(Instant now, ZoneId zone) {
        LocalDate end = last;
        if (days != DATES || end == null) {
            return now;
        }
        Instant midnight = end.plusDays(1).atStartOfDay(zone).toInstant();
        return midnight.isAfter(now) ? now : midnight;
    }

    public boolean isDates() {
        return days == DATES;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public @Nullable LocalDate getFirst() {
        return first;
    }

    public void setFirst(@Nullable LocalDate first) {
        this.first = first;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }
}
