package dk.kontakt.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.channel.email.SentMail;
import dk.kontakt.channel.email.SentMail.State;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SendingLineTest {
    private static final Instant EIGHT = Instant.parse("2026-03-27T07:00:00Z");
    private static final Texts ENGLISH = new BundleTexts(Locale.forLanguageTag("en"));
    private static final Texts DANISH = new BundleTexts(Locale.forLanguageTag("da"));

    @Test
    void aMailThatWaitsSaysSo() {
        assertEquals(
                new SendingLine("The mail waits to be sent", "quiet"),
                SendingLine.of(mail(State.WAITING, 0, null, null), ENGLISH));
    }

    @Test
    void aMailThatWasTriedSaysWhatTheServerAnswered() {
        assertEquals(
                new SendingLine(
                        "Mailen venter på at blive sendt. Forsøg indtil nu: 3. Mailserveren svarede sidst: 451 later",
                        "warn"),
                SendingLine.of(mail(State.WAITING, 3, "451 later", null), DANISH));
    }

    @Test
    void aMailThatWasSentSaysWhenAndTo() {
        assertEquals(
                new SendingLine("Sendt på mail til ane@example.dk 8:00", "quiet"),
                SendingLine.of(mail(State.SENT, 1, "taken", null), DANISH));
    }

    @Test
    void aMailThatWasRefusedSaysWhy() {
        assertEquals(
                new SendingLine("The mail to ane@example.dk was refused by the mail server: 550 no such user", "bad"),
                SendingLine.of(mail(State.REFUSED, 1, "550 no such user", null), ENGLISH));
    }

    @Test
    void aMailThatCameBackSaysSo() {
        assertEquals(
                new SendingLine("The mail to ane@example.dk could not be delivered: failed 5.1.1", "bad"),
                SendingLine.of(mail(State.BOUNCED, 1, "taken", "failed 5.1.1"), ENGLISH));
    }

    private static SentMail mail(State state, int attempts, @Nullable String words, @Nullable String delivery) {
        Instant sentAt = state == State.WAITING ? null : EIGHT;
        return new SentMail(1L, "ane@example.dk", false, state, attempts, EIGHT, sentAt, words, delivery);
    }
}
