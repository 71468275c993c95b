package dk.kontakt.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.routing.OfferState;
import dk.kontakt.routing.OfferView;
import dk.kontakt.routing.Waiting;
import dk.kontakt.routing.choice.Remedy;
import dk.kontakt.routing.choice.Requirement;
import dk.kontakt.routing.choice.WaitReason;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitSentenceTest {
    private static final Instant EIGHT = Instant.parse("2026-03-27T07:00:00Z");
    private static final Texts ENGLISH = new BundleTexts(Locale.forLanguageTag("en"));
    private static final Texts DANISH = new BundleTexts(Locale.forLanguageTag("da"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NEXT_ROUND  | Somebody who fits is free, so it is on its way.
            ANSWER      | It has been offered to Bo and waits for the answer.
            PULL        | The queue hands nothing out by itself: Anna and Bo would get it by asking for the next case.
            OPENING     | The queue is closed and opens 8:00.
            ROOM        | Everybody who fits is busy: Anna and Bo can have it as soon as a case is done.
            PRESENCE    | Nobody who fits is available: it waits for Anna and Bo.
            PATIENCE    | It rests for a while: it is kept for a colleague, or was just given back by Anna and Bo.
            TEAM        | Those who fit are in teams that do not serve the queue: Anna and Bo.
            SKILL       | Nobody who serves the channel has Returns at level 3: somebody has to be certified.
            CERTIFICATE | Nobody may serve the channel: somebody has to be certified for it.
            """)
    void tellsWhatWouldFreeIt(Remedy remedy, String sentence) {
        assertEquals(sentence, WaitSentence.of(waiting(remedy, List.of("anna", "bo"), null), ENGLISH));
    }

    @Test
    void tellsWhenWaitingAloneHelps() {
        assertEquals(
                "Ingen, der passer, er ledig: sagen venter på Anna. Fra 8:00 står mindre i vejen.",
                WaitSentence.of(waiting(Remedy.PRESENCE, List.of("anna"), EIGHT), DANISH));
    }

    @Test
    void ofManyAgentsSomeAreNamed() {
        assertEquals(
                "Nobody who fits is available: it waits for Anna, Bo, c and 3 others.",
                WaitSentence.of(waiting(Remedy.PRESENCE, List.of("anna", "bo", "c", "d", "e", "f"), null), ENGLISH));
    }

    private static Waiting waiting(Remedy remedy, List<String> agents, @Nullable Instant changesAt) {
        var offer = new OfferView(1, 7, "bo", EIGHT, EIGHT.plusSeconds(20), OfferState.OPEN, null, null);
        var reason = new WaitReason(remedy, agents, remedy == Remedy.SKILL ? "returns" : null, new TreeMap<>());
        return new Waiting(
                7, "returns", EIGHT, EIGHT, 0, 0, changesAt, EIGHT, offer, Requirement.parse("returns:3"), reason);
    }
}
