package dk.kontakt.channel.email.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.channel.email.rule.LoopLimit.Arrival;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopLimitTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # automatic, alike, of people, seconds apart, suspected
            11,  0,  0,  1, true
            10,  0,  0,  1, false
             0, 11,  0,  1, true
             0, 10,  0,  1, false
             0,  0, 50,  1, false
            10, 10, 10,  1, false
            11,  0, 30,  1, true
             0, 11, 30,  1, true
            11,  0,  0, 60, true
            12,  0,  0, 61, false
            """)
    void isSuspectedOfManyMailsOfMachinesOrAlike(int automatic, int alike, int people, int apart, boolean suspected) {
        List<Arrival> recent = new ArrayList<>();
        for (int i = 0; i < automatic; i++) {
            recent.add(new Arrival(NOW.minusSeconds((long) i * apart), true, "out of office " + i));
        }
        for (int i = 0; i < alike; i++) {
            recent.add(new Arrival(NOW.minusSeconds((long) i * apart), false, "thanks"));
        }
        for (int i = 0; i < people; i++) {
            recent.add(new Arrival(NOW.minusSeconds((long) i * apart), false, "question " + i));
        }
        assertEquals(suspected, LoopLimit.USUAL.isExceeded(recent, NOW));
    }

    @Test
    void answersOfAnswersSayTheSame() {
        var first = arrival(new Draft().subject("Parcel"));
        var later = arrival(new Draft()
                .subject("Re: [#7] Sv: Parcel")
                .id("2@anna.example")
                .sentAt(Instant.parse("2026-03-02T09:00:07Z")));
        assertEquals(first, later);
        assertNotEquals(first, arrival(new Draft().subject("Parcel").text("Hello?")));
    }

    @Test
    void twoMachinesAreStoppedAfterAsManyMailsAsAllowed() {
        var limit = new LoopLimit(3, Duration.ofMinutes(1));
        List<Arrival> recent = new ArrayList<>();
        while (!limit.isExceeded(recent, NOW)) {
            recent.add(arrival(new Draft().autoSubmitted("auto-replied")));
        }
        assertEquals(4, recent.size());
        assertTrue(recent.get(0).automatic());
    }

    private static Arrival arrival(Draft draft) {
        var mail = draft.mail();
        return Arrival.of(mail, Automatic.kindOf(mail), NOW);
    }
}
