package dk.kontakt.channel.email.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Writes a mail that carries files and that no machine should answer (RFC 3834). */
public final class MailingWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Base64.Encoder LINES = Base64.getMimeEncoder();

    private MailingWriter() {}

    public static byte[] write(OutgoingMail mail, List<Enclosure> files) {
        String boundary = "kontakt-" + UUID.nameUUIDFromBytes(mail.messageId().getBytes(StandardCharsets.UTF_8));
        var bytes = new ByteArrayOutputStream();
        write(bytes, headers(mail).add("Content-Type", "multipart/mixed; boundary=\"" + boundary + "\"") + "\r\n");
        String text = Characters.storable(mail.text()).replace("\n", "\r\n");
        part(
                bytes,
                boundary,
                new HeaderLines().add("Content-Type", "text/plain; charset=UTF-8"),
                text.getBytes(StandardCharsets.UTF_8));
        files.forEach(file -> part(bytes, boundary, headers(file), file.content()));
        write(bytes, "--" + boundary + "--\r\n");
        return bytes.toByteArray();
    }

    private static HeaderLines headers(OutgoingMail mail) {
        return new HeaderLines()
                .add("Date", DATE.format(mail.sentAt()))
                .address("From", mail.from())
                .address("To", mail.to())
                .text("Subject", mail.subject())
                .id("Message-ID", mail.messageId())
                .add("Content-Language", mail.language())
                .add("Auto-Submitted", "auto-generated")
                .add("X-Auto-Response-Suppress", "All")
                .add("MIME-Version", "1.0");
    }

    /** Names of our files are plain. */
    private static HeaderLines headers(Enclosure file) {
        String name = file.name().replaceAll("[^A-Za-z0-9._-]", "_");
        return new HeaderLines()
                .add("Content-Type", file.mediaType())
                .add("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private static void part(ByteArrayOutputStream bytes, String boundary, HeaderLines headers, byte[] content) {
        write(bytes, "--" + boundary + "\r\n");
        write(bytes, headers.add("Content-Transfer-Encoding", "base64") + "\r\n");
        bytes.writeBytes(LINES.encode(content));
        write(bytes, "\r\n");
    }

    private static void write(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
