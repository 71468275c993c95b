package dk.kontakt.channel.email.mime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailingWriterTest {
    private static final byte[] FILE = new byte[20_000];

    static {
        for (int i = 0; i < FILE.length; i++) {
            FILE[i] = (byte) i;
        }
    }

    private final byte[] written = MailingWriter.write(
            new OutgoingMail(
                    "1@k.dk",
                    new MailAddress("Kundeservice", "service@k.dk"),
                    new MailAddress(null, "chef@k.dk"),
                    "Emner: uge 47",
                    "Rapporten er vedlagt.\nÆbler.",
                    null,
                    List.of(),
                    true,
                    Instant.parse("2026-11-23T06:00:00Z"),
                    "da"),
            List.of(new Enclosure("variety \"1\".pdf", "application/pdf", FILE)));

    @Test
    void textAndFilesAreReadAsTheyWereWritten() {
        IncomingMail read = MailReader.read(written);

        assertEquals("Emner: uge 47", read.subject());
        assertEquals("Rapporten er vedlagt.\nÆbler.", read.text().strip());
        assertEquals("chef@k.dk", read.people().to().get(0).address());
        assertEquals(List.of(), read.problems());
        MailPart file = read.parts().get(0);
        assertEquals("variety__1_.pdf", file.name());
        assertArrayEquals(FILE, file.content());
    }

    @Test
    void noMachineAnswersItAndEveryLineIsShort() {
        assertEquals("auto-generated", MailReader.read(written).marks().autoSubmitted());
        assertTrue(new String(written, StandardCharsets.ISO_8859_1).lines().allMatch(line -> line.length() <= 998));
    }
}
