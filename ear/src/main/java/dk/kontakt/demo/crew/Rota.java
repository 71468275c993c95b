package dk.kontakt.demo.crew;

import dk.kontakt.agent.AgentState;
import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.demo.season.ServiceCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * Who is at work when: early and late shifts that change weekly, every fourth weekend. During the last hours before the present, whatever
 * the time of day, those are at work who are available as the demo begins, so that it begins in the middle of a shift.
 */
public final class Rota {
    private static final Duration LAST_SHIFT = Duration.ofHours(12);
    private static final int LATE_FROM = 12;
    private static final int EARLY_UNTIL = 16;
    private static final int OF_HUNDRED_ABSENT = 8;

    private final BusinessCalendar open;
    private final Instant lastShift;
    private final Instant now;

    public Rota(BusinessCalendar open, Instant now) {
        this.open = open;
        this.lastShift = now.minus(LAST_SHIFT);
        this.now = now;
    }

    /** The first instant from {@code at} on at which somebody is at work. */
    public Instant staffedFrom(Instant at) {
        if (isLastShift(at)) {
            return at;
        }
        Instant opening = open.nextOpening(at);
        return opening.isAfter(lastShift) ? lastShift : opening;
    }

    /** The instant at which {@code work} of working time has passed since {@code at}. */
    public Instant after(Instant at, Duration work) {
        return isLastShift(at) ? at.plus(work) : open.due(at, work);
    }

    Instant now() {
        return now;
    }

    /** When it begins. */
    Instant lastShift() {
        return lastShift;
    }

    boolean isLastShift(Instant at) {
        return !at.isBefore(lastShift);
    }

    /** The shift that runs at {@code at}. */
    Shift shiftAt(Instant at) {
        return new Shift(at.atZone(ServiceCalendar.ZONE), isLastShift(at), open.isOpen(at));
    }

    /** Some colleagues at work together. */
    record Shift(ZonedDateTime at, boolean last, boolean open) {

        boolean has(Colleague colleague) {
            if (last) {
                return colleague.state() == AgentState.AVAILABLE;
            }
            return open && !colleague.isLead() && isOnDuty(colleague.index()) && !isAbsent(colleague.index());
        }

        private boolean isOnDuty(int colleague) {
            LocalDate date = at.toLocalDate();
            int week = (int) Math.floorDiv(date.toEpochDay() + 3, 7L);
            if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
                return (colleague + week) % 4 == 0;
            }
            boolean early = (colleague + week) % 2 == 0;
            return early ? at.getHour() < EARLY_UNTIL : at.getHour() >= LATE_FROM;
        }

        private boolean isAbsent(int colleague) {
            long mixed = (at.toLocalDate().toEpochDay() * 41 + colleague) * 0x9E3779B97F4A7C15L;
            return Math.floorMod(mixed >>> 32, 100) < OF_HUNDRED_ABSENT;
        }
    }
}
