package dk.kontakt.channel.email.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailReaderTest {
    private static final int MEGABYTE = 1024 * 1024;

    static Stream<MailCase> cases() {
        return Stream.of(HeaderCases.all(), BodyCases.all(), PartCases.all(), ReportCases.all())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reads(MailCase mail) {
        mail.check().accept(MailReader.read(mail.mail()));
    }

    @Test
    void readsWhateverIsLeftOfAMail() {
        Random random = new Random(17);
        List<MailCase> all = cases().filter(mail -> mail.mail().length < 20_000).toList();
        for (MailCase mail : all) {
            for (int i = 0; i < 20; i++) {
                assertStorable(MailReader.read(Arrays.copyOf(mail.mail(), random.nextInt(mail.mail().length + 1))));
            }
        }
    }

    @Test
    void readsMailInWhichBytesWereChanged() {
        Random random = new Random(18);
        List<MailCase> all = cases().filter(mail -> mail.mail().length < 20_000).toList();
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = all.get(random.nextInt(all.size())).mail().clone();
            for (int n = 0; n < 5 && bytes.length > 0; n++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertStorable(MailReader.read(bytes));
        }
    }

    @Test
    void readsAnyBytes() {
        Random random = new Random(19);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            assertStorable(MailReader.read(bytes));
        }
    }

    @Test
    void readsAFileOfFiftyMegabytesInTime() {
        byte[] file = new byte[50 * MEGABYTE];
        new Random(20).nextBytes(file);
        byte[] mail =
                ("From: a@b.dk\r\nContent-Type: multipart/mixed; boundary=frontier-of-parts\r\n\r\n--frontier-of-parts\r\n\r\nHello\r\n--frontier-of-parts\r\n"
                                + "Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                                + Base64.getMimeEncoder().encodeToString(file) + "\r\n--frontier-of-parts--\r\n")
                        .getBytes(StandardCharsets.US_ASCII);

        IncomingMail read = readWithin(5, mail);

        assertEquals("Hello", read.text());
        assertTrue(Arrays.equals(file, read.parts().get(0).content()));
    }

    @Test
    void unpacksALargeFileOfOutlook() {
        String file = "x".repeat(3 * MEGABYTE);
        byte[] mail =
                ("Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                                + Base64.getMimeEncoder().encodeToString(Tnef.withFile("large.bin", file)))
                        .getBytes(StandardCharsets.US_ASCII);

        MailPart part = MailReader.read(mail).parts().get(0);

        assertEquals("large.bin", part.name());
        assertEquals(file.length(), part.content().length);
    }

    @Test
    void readsHostileMailInTime() {
        String boundaries = "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n\r\n".repeat(MEGABYTE / 4);
        String words = "Subject: " + "=?utf-8?Q?a ".repeat(20_000) + "\r\n\r\n";
        String addresses = "To: " + "\"(<,;:@".repeat(30_000) + "\r\n\r\n";
        String references = "References: " + "<".repeat(200_000) + "\r\n\r\n";
        String html = "Content-Type: text/html\r\n\r\n" + "<blockquote><div>x".repeat(50_000);
        String lines = "\r\n\r\n" + "On 1 <".repeat(100_000);
        for (String mail : List.of(boundaries, words, addresses, references, html, lines)) {
            readWithin(5, mail.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** By the processor's clock, whatever else the machine does. */
    private static IncomingMail readWithin(int seconds, byte[] mail) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        IncomingMail read = MailReader.read(mail);
        Duration used = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        assertTrue(used.compareTo(Duration.ofSeconds(seconds)) < 0, used::toString);
        return read;
    }

    private static void assertStorable(IncomingMail mail) {
        String html = mail.html() == null ? "" : mail.html();
        for (String text : List.of(mail.subject(), mail.text(), html, String.join("", mail.problems()))) {
            assertEquals(-1, text.indexOf('\0'));
            assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(text));
        }
        assertTrue(mail.subject().indexOf('\n') < 0 && mail.subject().indexOf('\r') < 0);
        mail.parts().forEach(part -> assertTrue(part.name().matches("[^/\\\\\0\r\n]+"), part.name()));
    }
}
