package dk.kontakt.channel.email.mime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.apache.james.mime4j.codec.QuotedPrintableOutputStream;

/** Writes a mail as it goes out: in UTF-8, as text and as the same in HTML. */
public final class MailWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private MailWriter() {}

    public static byte[] write(OutgoingMail mail) {
        String boundary = "kontakt-" + UUID.nameUUIDFromBytes(mail.messageId().getBytes(StandardCharsets.UTF_8));
        String text = Characters.storable(mail.text()).replace("\n", "\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(
                bytes,
                headers(mail).add("Content-Type", "multipart/alternative; boundary=\"" + boundary + "\"") + "\r\n");
        part(bytes, boundary, "text/plain", text);
        part(bytes, boundary, "text/html", html(mail, text));
        write(bytes, "--" + boundary + "--\r\n");
        return bytes.toByteArray();
    }

    private static HeaderLines headers(OutgoingMail mail) {
        HeaderLines headers = new HeaderLines()
                .add("Date", DATE.format(mail.sentAt()))
                .address("From", mail.from())
                .address("To", mail.to())
                .text("Subject", mail.subject())
                .id("Message-ID", mail.messageId())
                .id("In-Reply-To", mail.inReplyTo())
                .ids("References", mail.references())
                .add("Content-Language", language(mail))
                .add("MIME-Version", "1.0");
        return mail.automatic() ? automatic(headers) : headers;
    }

    /** So that no other machine answers it (RFC 3834). */
    private static HeaderLines automatic(HeaderLines headers) {
        return headers.add("Auto-Submitted", "auto-replied")
                .add("X-Auto-Response-Suppress", "All")
                .add("Precedence", "bulk");
    }

    private static String language(OutgoingMail mail) {
        return mail.language().equals("en") ? "en" : "da";
    }

    private static String html(OutgoingMail mail, String text) {
        return "<!DOCTYPE html>\r\n<html lang=\"" + language(mail)
                + "\"><head><meta charset=\"UTF-8\"></head><body><div dir=\"auto\">\r\n" + HtmlOfText.of(text)
                + "\r\n</div></body></html>\r\n";
    }

    private static void part(ByteArrayOutputStream bytes, String boundary, String type, String content) {
        write(bytes, "--" + boundary + "\r\n");
        write(
                bytes,
                new HeaderLines()
                                .add("Content-Type", type + "; charset=UTF-8")
                                .add("Content-Transfer-Encoding", "quoted-printable")
                        + "\r\n");
        quotedPrintable(bytes, content);
        write(bytes, "\r\n");
    }

    private static void quotedPrintable(ByteArrayOutputStream bytes, String content) {
        try (OutputStream encoded = new QuotedPrintableOutputStream(bytes, false)) {
            encoded.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
