package dk.kontakt.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.channel.email.FileScan;
import dk.kontakt.channel.email.MailView;
import dk.kontakt.channel.email.MailView.Role;
import dk.kontakt.channel.email.rule.MailKind;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailLineTest {
    private static final String TEXT = """
            Hvor er min pakke?

            --\s
            Ane

            > Tak for din mail
            > Support
            """;

    @Test
    void signatureAndEarlierMailsAreFoldedAway() {
        MailLine line = line(MailKind.PERSONAL, TEXT);

        assertEquals("Hvor er min pakke?", line.text().written());
        assertTrue(line.text().signature().contains("Ane"), line.text().signature());
        assertTrue(
                line.text().quoted().contains("> Tak for din mail"), line.text().quoted());
    }

    @Test
    void aMailOfQuotesAloneStandsOpen() {
        MailLine line = line(MailKind.PERSONAL, "> Tak for din mail\n> Support");

        assertEquals("> Tak for din mail\n> Support", line.text().written());
        assertEquals("", line.text().quoted());
    }

    @Test
    void whatIsNoMailStaysAsItWasWritten() {
        assertEquals(TEXT, line(null, TEXT).text().written());
    }

    @Test
    void mailOfMachinesAndListsIsMarked() {
        assertTrue(line(MailKind.AUTOMATIC_REPLY, "").isMarked());
        assertTrue(line(MailKind.DELIVERY_REPORT, "").isMarked());
        assertFalse(line(MailKind.PERSONAL, "").isMarked());
        assertFalse(line(null, "").isMarked());
    }

    @Test
    void theFormattedMailIsShownAndNoFileToOpen() {
        MailLine line = line(MailKind.PERSONAL, "");

        assertEquals(
                List.of("mail.html"),
                line.pages().stream().map(MailView.File::name).toList());
        assertEquals(
                List.of("a.pdf 12 kB false", "b.png 1 kB true"),
                line.files().stream()
                        .map(file -> file.name() + " " + file.size() + " " + file.inText())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 kB, 0 kB",
        "1, 1 kB, 1 kB",
        "999001, '1.000 kB', '1,000 kB'",
        "1450000, '1,4 MB', 1.4 MB",
        "20000000, 20 MB, 20 MB"
    })
    void sizesAreRead(long bytes, String danish, String english) {
        assertEquals(danish, FileSize.words(bytes, Locale.forLanguageTag("da-DK")));
        assertEquals(english, FileSize.words(bytes, Locale.forLanguageTag("en-GB")));
    }

    private static MailLine line(@Nullable MailKind kind, String text) {
        List<MailView.File> files = List.of(
                file(Role.ATTACHMENT, "a.pdf", 11_500),
                file(Role.HTML, "mail.html", 10),
                file(Role.INLINE, "b.png", 10));
        return MailLine.of(new MailView(1, "mail-1", kind, List.of(), files), text, Locale.forLanguageTag("da-DK"));
    }

    private static MailView.File file(Role role, String name, long size) {
        return new MailView.File(
                new UUID(1, size), role, name, "application/pdf", size, new FileScan(FileScan.State.CLEAN, null));
    }
}
