package dk.kontakt.channel.email.rule;

import dk.kontakt.channel.email.mime.IncomingMail;
import dk.kontakt.channel.email.mime.MailAddress;
import dk.kontakt.channel.email.mime.MailPart;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of what a mail says, whichever way it came. Counted are the sender's address, the date to the second whatever its zone, the
 * subject, the text, and the contents of the files in any order. Not counted are all other headers ({@code Received},
 * {@code Return-Path}, {@code X-…}, ids, receivers, names of people), transfer encodings, folding, line ends, blanks and the names of
 * files, all of which change on the way. HTML counts only where it is all there is to read, since mail systems rewrite it.
 */
public final class ContentHash {
    private ContentHash() {}

    public static String of(IncomingMail mail) {
        MailAddress from = mail.people().from();
        return of(Stream.concat(
                Stream.of(from == null ? "" : plain(from.address()), seconds(mail.sentAt()), plain(mail.subject())),
                body(mail)));
    }

    /** Of the words alone: equal for mails that say the same at different times, however often they were answered. */
    static String ofWords(IncomingMail mail) {
        return of(Stream.concat(Stream.of(plain(SubjectNumber.bare(mail.subject()))), body(mail)));
    }

    /** Every value is hashed by itself first, so that nothing can slip from one into the next. */
    static String of(Stream<String> values) {
        var whole = new StringBuilder();
        values.forEach(value -> whole.append(sha256(value.getBytes(StandardCharsets.UTF_8))));
        return sha256(whole.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> body(IncomingMail mail) {
        String text = plain(mail.text());
        String html = mail.html();
        String shown = text.isEmpty() && html != null ? plain(html) : text;
        return Stream.concat(
                Stream.of(shown),
                mail.parts().stream()
                        .map(MailPart::content)
                        .map(ContentHash::sha256)
                        .sorted());
    }

    private static String seconds(@Nullable Instant at) {
        return at == null ? "" : at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
