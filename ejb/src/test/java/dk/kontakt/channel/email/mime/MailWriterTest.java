package dk.kontakt.channel.email.mime;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailWriterTest {
    private static final Instant SENT = Instant.parse("2026-03-02T09:12:00Z");
    private static final String LONG = "Æblegrød på Åsen med fløde ".repeat(12).strip();

    static Stream<String> texts() {
        return Stream.of(
                "Hello",
                "",
                "Rødgrød med fløde",
                "مرحبا بكم في خدمة العملاء",
                "Tak \uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "\uD83D\uDE00".repeat(60),
                LONG,
                "=?utf-8?Q?not_encoded?=",
                "a = b; \"c\" <d@e.dk>, f (g) \\h");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadAsItWasWritten(String text) {
        IncomingMail read = MailReader.read(MailWriter.write(mail(text, text, text)));
        assertEquals(text, read.subject());
        assertEquals(text, read.text());
        assertEquals("anna@example.dk", read.people().to().get(0).address());
        assertEquals(SENT, read.sentAt());
        assertEquals(List.of(), read.problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Anna", "Søren Ærø", "Hansen, Anna", "Anna \"Ann\" (K)", "مرحبا", "Tak \uD83D\uDE00", "=?x?q?y?="
            })
    void namesWhomItGoesTo(String name) {
        IncomingMail read = MailReader.read(MailWriter.write(mail("x", "x", name)));
        assertEquals(
                List.of(new MailAddress(name, "anna@example.dk")), read.people().to());
    }

    @Test
    void goesToQuotedLocalParts() {
        MailAddress to = new MailAddress(null, "\"anna hansen\"@b.dk");
        OutgoingMail mail = new OutgoingMail("1@k.dk", kontakt(), to, "x", "x", null, List.of(), false, SENT, "da");
        assertEquals(
                List.of(to), MailReader.read(MailWriter.write(mail)).people().to());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\r\nBcc: evil@x.dk",
                "x\nBcc: evil@x.dk",
                "x\rBcc: evil@x.dk",
                "x\r\n\r\nBcc: evil@x.dk",
                "x\u2028Bcc: evil@x.dk",
                "x\u0085Bcc: evil@x.dk",
                "x\u0000\r\n Bcc: evil@x.dk",
                "æ\r\nBcc: evil@x.dk"
            })
    void letsNoTextBeginAHeader(String text) {
        MailAddress to = new MailAddress(text, "anna@example.dk" + text);
        OutgoingMail mail = new OutgoingMail(
                "1@k.dk" + text, to, to, text, text, "0@k.dk" + text, List.of("0@k.dk" + text), true, SENT, text);
        String written = new String(MailWriter.write(mail), StandardCharsets.UTF_8);
        String headers = written.substring(0, written.indexOf("\r\n\r\n"));
        assertTrue(headers.contains("MIME-Version: 1.0"), headers);
        assertFalse(headers.lines().anyMatch(line -> line.startsWith("Bcc")), headers);
    }

    @Test
    void isOfShortLinesWithBothEnds() {
        OutgoingMail mail = mail("x".repeat(5000), "y".repeat(5000) + "\n.\n" + LONG, "z".repeat(5000));
        String written = new String(MailWriter.write(mail), StandardCharsets.ISO_8859_1);
        assertEquals(written, written.replaceAll("\r\n|\r|\n", "\r\n"));
        assertTrue(written.lines()
                .allMatch(line -> line.length() <= 998 && line.chars().allMatch(c -> c < 128)));
    }

    @Test
    void belongsToItsConversation() {
        List<String> references =
                IntStream.range(0, 80).mapToObj(i -> i + "@k.dk").toList();
        OutgoingMail mail =
                new OutgoingMail("80@k.dk", kontakt(), kontakt(), "x", "x", "79@k.dk", references, false, SENT, "da");
        MailIds ids = MailReader.read(MailWriter.write(mail)).ids();
        assertEquals("80@k.dk", ids.messageId());
        assertEquals(List.of("79@k.dk"), ids.inReplyTo());
        assertEquals(50, ids.references().size());
        assertEquals(List.of("0@k.dk", "31@k.dk"), ids.references().subList(0, 2));
        assertEquals("79@k.dk", ids.references().get(49));
    }

    @Test
    void saysWhenNobodyWroteIt() {
        OutgoingMail mail =
                new OutgoingMail("1@k.dk", kontakt(), kontakt(), "x", "x", null, List.of(), true, SENT, "en");
        assertEquals(
                new Marks("auto-replied", "bulk", null, "all", null),
                MailReader.read(MailWriter.write(mail)).marks());
        assertEquals(
                new Marks(null, null, null, null, null),
                MailReader.read(MailWriter.write(mail("x", "x", "x"))).marks());
    }

    @Test
    void showsLinksAndLinesInItsHtml() {
        String html =
                requireNonNull(MailReader.read(MailWriter.write(mail("x", "<b>\nSee https://x.dk/a?b=1&c=2.", "x")))
                        .html());
        assertTrue(
                html.contains(
                        "&lt;b&gt;<br>\nSee <a href=\"https://x.dk/a?b=1&amp;c=2\">https://x.dk/a?b=1&amp;c=2</a>."),
                html);
    }

    @Test
    void goesToDomainsOfOtherLetters() {
        OutgoingMail mail = new OutgoingMail(
                "1@k.dk", kontakt(), new MailAddress(null, "a@blå.dk"), "x", "x", null, List.of(), false, SENT, "da");
        assertEquals(
                "a@xn--bl-zia.dk",
                MailReader.read(MailWriter.write(mail)).people().to().get(0).address());
    }

    private static OutgoingMail mail(String subject, String text, String name) {
        return new OutgoingMail(
                "1@k.dk",
                kontakt(),
                new MailAddress(name, "anna@example.dk"),
                subject,
                text,
                null,
                List.of(),
                false,
                SENT,
                "da");
    }

    private static MailAddress kontakt() {
        return new MailAddress("Kontakt", "kontakt@example.dk");
    }
}
