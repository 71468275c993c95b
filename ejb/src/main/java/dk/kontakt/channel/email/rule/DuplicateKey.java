package dk.kontakt.channel.email.rule;

import dk.kontakt.channel.email.mime.IncomingMail;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * By what a mail is known to have come before: the same content with the same id in the same mailbox. A mail to two of our mailboxes has
 * two keys, and so have two mails that say different things under one id, which some clients use again and again.
 *
 * @param messageId empty where the mail has none; the content alone tells then
 */
public record DuplicateKey(String mailbox, String messageId, String contentHash) {

    /** @param mailbox the address of ours that the mail was fetched for */
    public static DuplicateKey of(String mailbox, IncomingMail mail) {
        String id = mail.ids().messageId();
        return new DuplicateKey(
                mailbox.strip().toLowerCase(Locale.ROOT), id == null ? "" : MessageId.normal(id), ContentHash.of(mail));
    }

    /** The key in 64 characters, however long the id is. */
    public String digest() {
        return ContentHash.of(Stream.of(mailbox, messageId, contentHash));
    }
}
