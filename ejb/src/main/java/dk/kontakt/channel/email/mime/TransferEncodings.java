package dk.kontakt.channel.email.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;

/** Undoes how a part was encoded for its journey (RFC 2045, 6); what is broken is skipped. */
final class TransferEncodings {
    private TransferEncodings() {}

    static byte[] decode(InputStream raw, String encoding, Problems problems) {
        Breakage breakage = new Breakage();
        byte[] content = encoding.strip().equals("base64")
                ? base64(raw, breakage)
                : read(open(raw, encoding, breakage, problems), breakage);
        if (breakage.seen) {
            problems.add("A part of the mail is damaged; something may be missing in it.");
        }
        return content;
    }

    static byte[] base64(byte[] content) {
        return base64(new ByteArrayInputStream(content), new Breakage());
    }

    private static byte[] base64(InputStream raw, Breakage breakage) {
        TolerantBase64 base64 = new TolerantBase64();
        try {
            base64.read(raw);
        } catch (IOException e) {
            breakage.seen = true;
        }
        byte[] content = base64.toByteArray();
        breakage.seen |= base64.isBroken();
        return content;
    }

    private static InputStream open(InputStream raw, String encoding, Breakage breakage, Problems problems) {
        String name = Characters.oneLine(encoding, 40).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "quoted-printable" -> new QuotedPrintableInputStream(raw, breakage);
            case "uuencode", "x-uuencode", "x-uue" -> uuencode(raw, breakage);
            case "", "7bit", "8bit", "binary" -> raw;
            default -> {
                problems.add("A part of the mail is encoded in an unknown way: \"" + name + "\".");
                yield raw;
            }
        };
    }

    /** What is none stays as it is. */
    private static InputStream uuencode(InputStream raw, Breakage breakage) {
        byte[] encoded = read(raw, breakage);
        try {
            InputStream decoded = MimeUtility.decode(new ByteArrayInputStream(encoded), "uuencode");
            return new ByteArrayInputStream(decoded.readAllBytes());
        } catch (MessagingException | IOException | RuntimeException e) {
            breakage.seen = true;
            return new ByteArrayInputStream(encoded);
        }
    }

    private static byte[] read(InputStream decoded, Breakage breakage) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        try {
            for (int n = decoded.read(buffer); n >= 0; n = decoded.read(buffer)) {
                content.write(buffer, 0, n);
            }
        } catch (IOException | RuntimeException e) {
            breakage.seen = true;
        }
        return content.toByteArray();
    }

    /** Notes what is wrong, and lets the decoder go on. */
    private static final class Breakage extends DecodeMonitor {
        private boolean seen;

        @Override
        public boolean warn(String error, String dropped) {
            seen = true;
            return false;
        }

        @Override
        public boolean isListening() {
            return true;
        }
    }
}
