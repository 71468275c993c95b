package dk.kontakt.channel.social;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.channel.social.Delivery.State;
import dk.kontakt.channel.social.send.Outgoing;
import dk.kontakt.channel.social.send.Outgoing.Template;
import dk.kontakt.ticket.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-03-28T21:00:00Z");
    private static final Optional<Template> TEMPLATE = Optional.of(new Template("svar", "da"));

    @ParameterizedTest
    @CsvSource({
        "WAITING,,WAITING",
        "SENT,,SENT",
        "SENT,sent,SENT",
        "SENT,sent|delivered,DELIVERED",
        "SENT,read|delivered|sent,READ",
        "SENT,sent|failed: 131026 Undeliverable,FAILED",
        "SENT,undelivered: error 30003,FAILED",
        "SENT,queued|sending,SENT",
        "REFUSED,,REFUSED"
    })
    void reportsInAnyOrderSayHowFarAnAnswerCame(String stored, String reported, State expected) {
        String lines = reported == null ? null : reported.replace('|', '\n');

        assertEquals(expected, Delivery.of(stored, null, lines).state());
    }

    @Test
    void aFailureSaysWhy() {
        assertEquals(
                "error 30003",
                Delivery.of("SENT", null, "sent\nundelivered: error 30003").reason());
        assertEquals(
                "400 no such page",
                Delivery.of("REFUSED", "400 no such page", null).reason());
    }

    @Test
    void withinADayOwnWordsGoToWhatsApp() {
        assertEquals(Optional.of(answer("Hej")), rule(TEMPLATE, "Hej", NOW.minus(Duration.ofHours(23))));
    }

    @Test
    void afterADayTheTemplateGoesIfThereIsOneAndTheTextFits() {
        Instant late = NOW.minus(Duration.ofHours(24));

        assertEquals(
                TEMPLATE.orElseThrow(),
                rule(TEMPLATE, "Hej", late).orElseThrow().template());
        assertEquals(Optional.empty(), rule(Optional.empty(), "Hej", late));
        assertEquals(Optional.empty(), rule(TEMPLATE, "x".repeat(1025), late));
    }

    private static Optional<Outgoing> rule(Optional<Template> template, String text, Instant heard) {
        return new WindowRule(template).fitting(answer(text), heard, NOW);
    }

    private static Outgoing answer(String text) {
        return new Outgoing(Channel.WHATSAPP, "1", "2", null, text, null, "r");
    }
}
