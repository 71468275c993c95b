package dk.kontakt.channel.email;

import dk.kontakt.channel.ContactArrived;
import dk.kontakt.channel.email.mime.IncomingMail;
import dk.kontakt.channel.email.mime.MailAddress;
import dk.kontakt.channel.email.rule.MailWording;
import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mail as a contact, shortened to what a contact may hold; the mail itself is kept whole. */
record MailContact(
        long id,
        IncomingMail mail,
        Instant receivedAt,
        @Nullable String language,
        Place place) {
    /** Before the number of a stored mail, in the id of its contact and of the conversation that it begins. */
    static final String PREFIX = "mail-";

    private static final String NOBODY = "unknown@sender.invalid";
    static final int LONGEST_BODY = 200_000;
    static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_NAME = 200;

    /** Where the mail goes. */
    record Place(String conversation, @Nullable Long ticket, boolean automatic) {}

    /** Mails of one case one after the other, whichever node takes them in. */
    ContactArrived arrived() {
        long order = place.ticket() == null ? -id : place.ticket();
        return new ContactArrived(externalId(), order, json());
    }

    String externalId() {
        return idOf(id);
    }

    static String idOf(long mail) {
        return PREFIX + mail;
    }

    /** The number of the stored mail; empty if the contact is none of ours. */
    static Optional<Long> mailOf(String externalId) {
        return externalId.matches(PREFIX + "[0-9]{1,18}")
                ? Optional.of(Long.valueOf(externalId.substring(PREFIX.length())))
                : Optional.empty();
    }

    /** The sender's address; that of nobody where there is none that can be used. */
    static String sender(IncomingMail mail) {
        MailAddress from = mail.people().from();
        String address = from == null ? "" : from.address();
        return address.matches("[^\\s@]+@[^\\s@]+") && address.length() <= LONGEST_NAME ? address : NOBODY;
    }

    private JsonObject json() {
        MailAddress from = mail.people().from();
        String name = from == null || from.name() == null ? null : cut(from.name(), LONGEST_NAME);
        return JsonObjects.of(
                "channel", "EMAIL",
                "externalId", externalId(),
                "conversationId", place.conversation(),
                "from", JsonObjects.of("name", name, "email", sender(mail)),
                "subject", words(cut(mail.subject(), LONGEST_SUBJECT), "missing.subject"),
                "body", words(cut(mail.text(), LONGEST_BODY), "missing.text"),
                "language", language,
                "receivedAt", receivedAt,
                "automatic", place.automatic() ? Boolean.TRUE : null);
    }

    /** In the mailbox's language where there is nothing. */
    private String words(String text, String otherwise) {
        return text.isBlank() ? new MailWording(Locale.forLanguageTag(String.valueOf(language))).text(otherwise) : text;
    }

    /** No character is cut in half. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
