package dk.kontakt.channel.email.mime;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.jspecify.annotations.Nullable;

/** Reads any bytes as a mail, and never fails: what cannot be read is said in the mail's problems. */
public final class MailReader {
    private static final int LONGEST_LINE = 1000;

    private final byte[] raw;
    private final Problems problems = new Problems();

    private MailReader(byte[] raw) {
        int start = start(raw);
        this.raw = start == 0 ? raw : Arrays.copyOfRange(raw, start, raw.length);
    }

    public static IncomingMail read(byte[] raw) {
        return new MailReader(raw).read();
    }

    /** Blank lines above the headers end nothing. */
    private static int start(byte[] raw) {
        int start = 0;
        while (start < raw.length && (raw[start] == '\r' || raw[start] == '\n')) {
            start++;
        }
        return start;
    }

    private IncomingMail read() {
        Entity tree = tree();
        Headers headers = tree.headers();
        Bodies bodies = new Bodies(problems);
        Body body = bodies.read(tree);
        List<MailPart> parts = new Files(body.html(), problems).of(bodies.files());
        return new IncomingMail(
                ThreadIds.of(headers, problems),
                People.of(headers, problems),
                line(headers.first("Subject")),
                SentDates.of(headers, problems),
                Characters.storable(body.readable()).strip(),
                body.html(),
                parts,
                marks(tree),
                problems.list());
    }

    /** The second reader for what the first refuses; in the end everything is text. */
    private Entity tree() {
        if (raw.length == 0) {
            problems.add("The mail is empty.");
        }
        try {
            return new AngusStructure(problems).read(raw);
        } catch (MessagingException | IOException | RuntimeException e) {
            problems.add("The mail's parts could not be told apart; it may not be shown as it was meant.");
        }
        try {
            return new Mime4jStructure(problems).read(raw);
        } catch (MimeException | IOException | RuntimeException e) {
            return Entity.leaf(Headers.read(raw), Entity.TEXT, raw);
        }
    }

    private Marks marks(Entity tree) {
        Headers headers = tree.headers();
        return new Marks(
                mark(headers.first("Auto-Submitted")),
                mark(headers.first("Precedence")),
                mark(headers.first("List-Id")),
                mark(headers.first("X-Auto-Response-Suppress")),
                DeliveryReports.of(tree));
    }

    private static @Nullable String mark(@Nullable String value) {
        return value == null ? null : line(value).toLowerCase(Locale.ROOT);
    }

    private static String line(@Nullable String value) {
        return value == null ? "" : Characters.oneLine(EncodedWords.decode(value), LONGEST_LINE);
    }
}
