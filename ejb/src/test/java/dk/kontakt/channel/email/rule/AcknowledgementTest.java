package dk.kontakt.channel.email.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AcknowledgementTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final URI LINK = URI.create("https://kontakt.example/case/x7");
    private static final Instant NOW = Instant.parse("2026-02-26T08:00:00Z");
    private static final Instant MONDAY_AT_TEN = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void tellsNumberPromiseAndLinkInDanish() {
        assertEquals("""
                Hej

                Tak for din henvendelse. Vi har modtaget den som sag nr. 123456.

                Vi svarer senest mandag kl. 10.

                Du kan følge sagen her:
                https://kontakt.example/case/x7

                Har du mere at fortælle om sagen, så svar på denne mail.""", new Acknowledgement(123456, LINK, MONDAY_AT_TEN).text(DANISH, COPENHAGEN, NOW));
    }

    @Test
    void tellsNumberPromiseAndLinkInEnglish() {
        assertEquals("""
                Hello

                Thank you for writing to us. Your case has the number 123456.

                We will answer by Monday at 10:00.

                You can follow your case here:
                https://kontakt.example/case/x7

                To tell us more about it, answer this mail.""", new Acknowledgement(123456, LINK, MONDAY_AT_TEN).text(Locale.ENGLISH, COPENHAGEN, NOW));
    }

    @Test
    void promisesNoTimeWhereNoneIsGivenOrItIsOver() {
        var none = new Acknowledgement(1, LINK, null).text(DANISH, COPENHAGEN, NOW);
        var over = new Acknowledgement(1, LINK, NOW.minusSeconds(1)).text(DANISH, COPENHAGEN, NOW);
        assertEquals(none, over);
        assertTrue(none.contains("Vi svarer, så snart vi kan."));
    }
}
