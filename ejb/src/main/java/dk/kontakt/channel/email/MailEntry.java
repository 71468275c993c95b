package dk.kontakt.channel.email;

import dk.kontakt.channel.ContactArrived;
import dk.kontakt.channel.email.ReceivedMails.Raw;
import dk.kontakt.channel.email.mime.DeliveryReport;
import dk.kontakt.channel.email.mime.IncomingMail;
import dk.kontakt.channel.email.mime.MailAddress;
import dk.kontakt.channel.email.mime.MailReader;
import dk.kontakt.channel.email.rule.AnswerPolicy;
import dk.kontakt.channel.email.rule.Automatic;
import dk.kontakt.channel.email.rule.DuplicateKey;
import dk.kontakt.channel.email.rule.LoopLimit;
import dk.kontakt.channel.email.rule.MailKind;
import dk.kontakt.channel.email.rule.Match;
import dk.kontakt.channel.email.rule.MessageId;
import dk.kontakt.channel.email.rule.Threading;
import dk.kontakt.platform.JsonObjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a contact of a stored mail, in one transaction: nothing of it is done, or all of it once. */
@ApplicationScoped
class MailEntry {
    private static final String NOBODY = "unknown@sender.invalid";
    private static final int LONGEST_BODY = 200_000;
    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_NAME = 200;

    @Inject
    private ReceivedMails received;

    @Inject
    private MailRecords records;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private SigningKeys keys;

    @Inject
    private ContactFiles files;

    @Inject
    private Event<ContactArrived> arrivals;

    @Inject
    private Clock clock;

    /** @param failure why it is not to be read again */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void takeIn(long id, Optional<String> failure) throws SQLException {
        Raw raw = received.take(id).orElse(null);
        if (raw != null) {
            Mailbox mailbox = mailboxes.find(raw.mailbox()).orElseThrow();
            IncomingMail mail = failure.map(Unreadable::mail).orElseGet(() -> MailReader.read(raw.bytes()));
            sort(raw, mailbox, mail);
        }
    }

    private void sort(Raw raw, Mailbox mailbox, IncomingMail mail) {
        MailKind kind = Automatic.kindOf(mail);
        String key = failed(mail)
                ? "failed:" + raw.id()
                : DuplicateKey.of(mailbox.address(), mail).digest();
        var threading = new Threading(keys.signedId(mailbox));
        Optional<Match> match = threading.ticketOf(mail, records);
        Long ticket = match.map(Match::ticket).filter(records::exists).orElse(null);
        var note = new MailRecords.Note(
                raw.id(),
                id(mail),
                key,
                sender(mail),
                LoopLimit.Arrival.of(mail, kind, raw.receivedAt()),
                kind,
                policy().mayAnswer(mail, kind, Optional.empty(), clock.instant())
                        .isAllowed(),
                String.join("\n", mail.problems()));
        if (records.isKnown(key) || threading.isOurs(mail)) {
            records.close(note, "DUPLICATE", "came before", null, ticket);
            return;
        }
        DeliveryReport report = mail.marks().report();
        if (report != null) {
            records.delivered(report);
        }
        if (ticket == null && !kind.changesState()) {
            records.close(note, "KEPT", "a machine wrote it, about no case", null, null);
        } else if (LoopLimit.USUAL.isExceeded(records.lately(note, ticket), clock.instant())) {
            records.close(note, "KEPT", "two machines seem to answer each other", null, ticket);
        } else {
            String conversation = ticket == null ? "mail-" + raw.id() : records.conversationOf(ticket);
            records.close(
                    note, "TAKEN_IN", match.map(found -> found.by().name()).orElse("NEW"), conversation, ticket);
            send(raw, mailbox, mail, new Place(conversation, ticket, !kind.changesState()));
        }
    }

    private AnswerPolicy policy() {
        return new AnswerPolicy(mailboxes.all().stream().map(Mailbox::address).toList());
    }

    /** Where the mail goes. */
    private record Place(String conversation, @Nullable Long ticket, boolean automatic) {}

    private void send(Raw raw, Mailbox mailbox, IncomingMail mail, Place place) {
        String id = "mail-" + raw.id();
        files.store(id, mail, mail.problems().isEmpty() ? null : raw.bytes());
        MailAddress from = mail.people().from();
        JsonObject contact = JsonObjects.of(
                "channel", "EMAIL",
                "externalId", id,
                "conversationId", place.conversation(),
                "from",
                        JsonObjects.of(
                                "name",
                                from == null || from.name() == null ? null : cut(from.name(), LONGEST_NAME),
                                "email",
                                sender(mail)),
                "subject", words(cut(mail.subject(), LONGEST_SUBJECT), "(no subject)"),
                "body", words(cut(mail.text(), LONGEST_BODY), "(no text)"),
                "language", mailbox.language(),
                "receivedAt", raw.receivedAt(),
                "automatic", place.automatic() ? Boolean.TRUE : null);
        // Mails of one case one after the other, whichever node takes them in.
        long order = place.ticket() == null ? -raw.id() : place.ticket();
        arrivals.fire(new ContactArrived(id, order, contact));
    }

    private static boolean failed(IncomingMail mail) {
        return mail.ids().messageId() == null
                && mail.people().from() == null
                && mail.text().isEmpty();
    }

    private static @Nullable String id(IncomingMail mail) {
        String id = mail.ids().messageId();
        return id == null ? null : MessageId.normal(id);
    }

    private static String sender(IncomingMail mail) {
        MailAddress from = mail.people().from();
        String address = from == null ? "" : from.address();
        return address.matches("[^\\s@]+@[^\\s@]+") && address.length() <= LONGEST_NAME ? address : NOBODY;
    }

    private static String words(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
