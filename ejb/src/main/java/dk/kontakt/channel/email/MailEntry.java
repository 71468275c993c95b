package dk.kontakt.channel.email;

import dk.kontakt.channel.ContactArrived;
import dk.kontakt.channel.email.ReceivedMails.Raw;
import dk.kontakt.channel.email.mime.DeliveryReport;
import dk.kontakt.channel.email.mime.IncomingMail;
import dk.kontakt.channel.email.mime.MailReader;
import dk.kontakt.channel.email.rule.AnswerPolicy;
import dk.kontakt.channel.email.rule.Automatic;
import dk.kontakt.channel.email.rule.DuplicateKey;
import dk.kontakt.channel.email.rule.LoopLimit;
import dk.kontakt.channel.email.rule.MailKind;
import dk.kontakt.channel.email.rule.Match;
import dk.kontakt.channel.email.rule.MessageId;
import dk.kontakt.channel.email.rule.Threading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a contact of a stored mail, in one transaction: nothing of it is done, or all of it once. */
@ApplicationScoped
class MailEntry {
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
            IncomingMail mail = failure.map(Unreadable::mail).orElseGet(() -> MailReader.read(raw.bytes()));
            sort(raw, mailboxes.all(), mail);
        }
    }

    private void sort(Raw raw, List<Mailbox> ours, IncomingMail mail) {
        Mailbox mailbox = ours.stream()
                .filter(one -> one.code().equals(raw.mailbox()))
                .findFirst()
                .orElseThrow();
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
                MailContact.sender(mail),
                LoopLimit.Arrival.of(mail, kind, raw.receivedAt()),
                kind,
                policy(ours)
                        .mayAnswer(mail, kind, Optional.empty(), clock.instant())
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
            String conversation = ticket == null ? MailContact.idOf(raw.id()) : records.conversationOf(ticket);
            records.close(
                    note, "TAKEN_IN", match.map(found -> found.by().name()).orElse("NEW"), conversation, ticket);
            send(raw, mailbox, mail, new MailContact.Place(conversation, ticket, !kind.changesState()));
        }
    }

    private static AnswerPolicy policy(List<Mailbox> ours) {
        return new AnswerPolicy(ours.stream().map(Mailbox::address).toList());
    }

    private void send(Raw raw, Mailbox mailbox, IncomingMail mail, MailContact.Place place) {
        var contact = new MailContact(raw.id(), mail, raw.receivedAt(), mailbox.language(), place);
        files.store(contact.externalId(), mail, mail.problems().isEmpty() ? null : raw.bytes());
        arrivals.fire(contact.arrived());
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
}
