package dk.kontakt.channel.email.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private final Signature signature = new Signature("Mette Holm", "Kundeservice");

    @Test
    void namesAgentAndQueue() {
        assertEquals(
                "Den kommer i dag.\n\nVenlig hilsen\nMette Holm\nKundeservice",
                signature.under("Den kommer i dag.\n\n", DANISH));
        assertEquals(
                "It comes today.\n\nKind regards\nMette Holm\nKundeservice",
                signature.under("It comes today.", Locale.ENGLISH));
    }

    @Test
    void namesOnlyTheQueueWhereNobodyWrote() {
        assertEquals("Hej\n\nVenlig hilsen\nKundeservice", new Signature(null, "Kundeservice").under("Hej", DANISH));
    }

    @Test
    void isWrittenOnce() {
        String signed = signature.under("Den kommer i dag.", DANISH);
        assertEquals(signed, signature.under(signed + "\n", DANISH));
    }
}
