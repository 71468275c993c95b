package dk.kontakt.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttentionTest {
    private static final Instant OPENED = Instant.parse("2026-03-27T08:00:00Z");

    private final Attention attention = new Attention(7, OPENED);

    @Test
    void ownDeedsAreSeen() {
        attention.acted(8);
        assertEquals(8, attention.version());
    }

    @Test
    void whatOthersDidBeforeAnOwnDeedStaysUnseen() {
        attention.acted(9);
        assertEquals(7, attention.version());
    }

    @Test
    void timeSpentCountsFromOpeningTheCase() {
        assertEquals(90, attention.seconds(OPENED.plusSeconds(90)));
    }

    @Test
    void aPageLeftOpenOverNightIsNotWork() {
        assertEquals(Duration.ofHours(2).toSeconds(), attention.seconds(OPENED.plus(Duration.ofHours(14))));
    }
}
