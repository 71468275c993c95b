package dk.kontakt.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Tells once a night that its time has come; a node that starts later waits for the next night. Not for several threads. */
public final class Nightly {
    private final LocalTime time;
    private final ZoneId zone;
    private Instant next;

    public Nightly(LocalTime time, ZoneId zone, Instant start) {
        this.time = time;
        this.zone = zone;
        this.next = after(start);
    }

    /** Whether the time has passed since it was asked last. */
    public boolean isDue(Instant now) {
        if (now.isBefore(next)) {
            return false;
        }
        next = after(now);
        return true;
    }

    private Instant after(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, zone);
        Instant today = on(day);
        return today.isAfter(instant) ? today : on(day.plusDays(1));
    }

    /** A time that the spring leaves out comes an hour later. */
    private Instant on(LocalDate day) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
