package dk.kontakt.demo.season;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CurveTest {
    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-03-03T12:30:00Z");

    /** Nothing at night, twice as much from noon on. */
    private final Curve curve = new Curve(FROM, TO, hour -> {
        int time = hour.atZone(ZoneOffset.UTC).getHour();
        return time < 8 ? 0 : time < 12 ? 1 : 2;
    });

    @Test
    void eventsComeInOrderAndNeverAtNight() {
        Instant last = FROM;
        for (int event = 0; event < 5_000; event++) {
            Instant at = curve.at(event / 5_000.0);
            assertFalse(at.isBefore(last));
            assertTrue(at.isBefore(TO));
            assertTrue(at.atZone(ZoneOffset.UTC).getHour() >= 8);
            last = at;
        }
    }

    @Test
    void shareBeforeAnInstantIsTheOtherWayRound() {
        for (String at : new String[] {"2026-03-01T09:15:00Z", "2026-03-02T23:59:59Z", "2026-03-03T12:29:00Z"}) {
            Instant instant = Instant.parse(at);
            double share = curve.shareBefore(instant);
            assertEquals(instant.toEpochMilli(), curve.at(share).toEpochMilli(), 2);
        }
        assertEquals(0, curve.shareBefore(FROM));
        assertEquals(1, curve.shareBefore(TO));
    }

    @Test
    void busyHoursHaveMoreEvents() {
        double morning = curve.shareBefore(Instant.parse("2026-03-01T12:00:00Z"));
        double afternoon = curve.shareBefore(Instant.parse("2026-03-01T16:00:00Z")) - morning;
        assertEquals(2, afternoon / morning, 1e-9);
    }
}
