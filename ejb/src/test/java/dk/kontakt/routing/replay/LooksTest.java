package dk.kontakt.routing.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.routing.replay.Looks.Look;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LooksTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    /** Transaction 105 was running when the first round looked, and 110 had not begun. */
    private static final Looks LOOKS = new Looks(List.of(
            new Look(NINE.plusSeconds(10), NINE.plusSeconds(10), Snapshot.parse("110:115:112")),
            new Look(NINE, NINE.plusSeconds(3), Snapshot.parse("105:110:105"))));

    @SuppressWarnings("NullAway.Init")
    LooksTest() {}

    @Test
    void aRoundThatFollowsWithinASecondIsTheOneThatLooked() {
        assertEquals(NINE, LOOKS.after(NINE.minusMillis(900)));
        assertEquals(NINE, LOOKS.after(NINE));
    }

    @Test
    void whereNoneFollowsSoonOneLookedAtOnceAndPlacedNothing() {
        assertEquals(NINE.minusMillis(1_100), LOOKS.after(NINE.minusMillis(1_100)));
        assertEquals(NINE.plusSeconds(60), LOOKS.after(NINE.plusSeconds(60)));
    }

    @Test
    void whoeverComesDuringARoundIsLookedAtWhenItHasEnded() {
        assertEquals(NINE.plusSeconds(3), LOOKS.after(NINE.plusSeconds(1)));
    }

    @Test
    void whatARoundSawHadHappenedForIt() {
        assertEquals(NINE.minusMillis(5), LOOKS.seen(NINE.minusMillis(5), 104L));
        assertEquals(NINE.minusMillis(5), LOOKS.seen(NINE.minusMillis(5), 109L));
    }

    @Test
    void whatWasStillBeingWrittenCameAfterTheRound() {
        Instant after = NINE.plusNanos(1_000);

        assertEquals(after, LOOKS.seen(NINE.minusMillis(5), 105L));
        assertEquals(after, LOOKS.seen(NINE.minusMillis(5), 111L));
    }

    @Test
    void longTransactionsMissSeveralRounds() {
        assertEquals(NINE.plusSeconds(10).plusNanos(1_000), LOOKS.seen(NINE.minusMillis(5), 112L));
    }

    @Test
    void numbersOfTransactionsFromBeforeARestoreSayNothing() {
        assertEquals(NINE.minusSeconds(120), LOOKS.seen(NINE.minusSeconds(120), 4_000_000L));
    }

    @Test
    void whereNothingIsRecordedTheTimeCounts() {
        assertEquals(NINE.minusMillis(5), LOOKS.seen(NINE.minusMillis(5), null));
        assertEquals(NINE.minusMillis(5), new Looks(List.of(Look.at(NINE))).seen(NINE.minusMillis(5), 500L));
    }
}
