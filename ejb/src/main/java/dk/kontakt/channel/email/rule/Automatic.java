package dk.kontakt.channel.email.rule;

import dk.kontakt.channel.email.mime.Correspondents;
import dk.kontakt.channel.email.mime.IncomingMail;
import dk.kontakt.channel.email.mime.MailAddress;
import dk.kontakt.channel.email.mime.Marks;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells mail of machines from mail of people (RFC 3834). Only what a mail says of itself counts, never the words in it: an
 * {@code X-Auto-Response-Suppress} asks for no answer, which people's mail does as well.
 */
public final class Automatic {
    private static final Set<String> MAIL_SYSTEMS = Set.of("mailer-daemon", "postmaster");
    private static final Set<String> BULK = Set.of("bulk", "junk", "auto_reply");

    private Automatic() {}

    public static MailKind kindOf(IncomingMail mail) {
        return signOf(mail).kind();
    }

    /** What the kind was known by. */
    public static Sign signOf(IncomingMail mail) {
        Marks marks = mail.marks();
        if (marks.report() != null) {
            return Sign.REPORT;
        } else if (isMailSystem(mail.people().from())) {
            return Sign.MAIL_SYSTEM;
        } else if (isAutoSubmitted(marks.autoSubmitted())) {
            return Sign.AUTO_SUBMITTED;
        } else if (hasNullReturnPath(mail.people())) {
            return Sign.NULL_RETURN_PATH;
        }
        return signOfMany(marks);
    }

    private static Sign signOfMany(Marks marks) {
        String precedence = word(marks.precedence());
        if (!word(marks.listId()).isEmpty() || precedence.equals("list")) {
            return Sign.MAILING_LIST;
        }
        return BULK.contains(precedence) ? Sign.BULK : Sign.NONE;
    }

    static boolean hasNullReturnPath(Correspondents people) {
        String path = people.returnPath();
        return path != null && MessageId.normal(path).isEmpty();
    }

    private static boolean isMailSystem(@Nullable MailAddress from) {
        return from != null && MAIL_SYSTEMS.contains(LocalPart.of(from.address()));
    }

    private static boolean isAutoSubmitted(@Nullable String value) {
        String word = word(value);
        return !word.isEmpty() && !word.equals("no");
    }

    /** The value without its parameters and comments. */
    private static String word(@Nullable String value) {
        return value == null ? "" : value.split("[;(]", 2)[0].strip();
    }
}
