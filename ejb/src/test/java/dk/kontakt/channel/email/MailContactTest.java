package dk.kontakt.channel.email;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.channel.ContactReader;
import dk.kontakt.channel.email.mime.MailReader;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailContactTest {
    private static final byte[] EMPTY = "From: ane@example.dk\r\n\r\n".getBytes(US_ASCII);

    @ParameterizedTest
    @CsvSource({"da, (uden emne), (uden tekst)", "en, (no subject), (no text)", ", (no subject), (no text)"})
    void anEmptyMailSaysSoInTheMailboxsLanguage(String language, String subject, String body) {
        var place = new MailContact.Place("mail-1", null, false);
        var mail = new MailContact(1, MailReader.read(EMPTY), Instant.EPOCH, language, place);

        var contact = ContactReader.read(mail.arrived().contact());

        assertEquals(subject, contact.subject());
        assertEquals(body, contact.body());
    }
}
