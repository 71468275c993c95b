package dk.kontakt.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightlyTest {
    private static final LocalTime TIME = LocalTime.of(2, 30);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T01:00, Europe/Copenhagen, 2026-03-02T02:30",
        "2026-03-02T02:30, Europe/Copenhagen, 2026-03-03T02:30",
        "2026-03-02T12:00, America/New_York, 2026-03-03T02:30",
        "2026-03-29T01:00, Europe/Copenhagen, 2026-03-29T03:30",
        "2026-10-25T01:00, Europe/Copenhagen, 2026-10-25T02:30",
    })
    void comesAtTheLocalTime(LocalDateTime start, ZoneId zone, LocalDateTime due) {
        var nightly = new Nightly(TIME, zone, start.atZone(zone).toInstant());
        Instant instant = due.atZone(zone).toInstant();

        assertFalse(nightly.isDue(instant.minusSeconds(1)));
        assertTrue(nightly.isDue(instant));
        assertFalse(nightly.isDue(instant.plusSeconds(1)));
    }

    @Test
    void comesOnceADayInAYearAlsoWhenTheClockChanges() {
        ZoneId zone = ZoneId.of("Europe/Copenhagen");
        Instant start = Instant.parse("2026-01-01T12:00:00Z");
        var nightly = new Nightly(TIME, zone, start);
        List<Instant> nights = new ArrayList<>();
        for (Instant now = start; now.isBefore(start.plus(Duration.ofDays(365))); now = now.plusSeconds(15)) {
            if (nightly.isDue(now)) {
                nights.add(now);
            }
        }

        assertEquals(365, nights.size());
        assertEquals(
                365,
                nights.stream()
                        .map(night -> night.atZone(zone).toLocalDate())
                        .distinct()
                        .count());
    }
}
