package dk.kontakt.channel.email.rule;

import static java.util.function.Predicate.not;

import dk.kontakt.channel.email.mime.DeliveryReport;
import dk.kontakt.channel.email.mime.IncomingMail;
import dk.kontakt.channel.email.mime.MailAddress;
import dk.kontakt.channel.email.mime.MailIds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the case that a mail goes on with (RFC 5322, 3.6.4): by a signed id, then by the id of a known mail, then by the number in the
 * subject; the newest id comes first.
 *
 * <p>Only a signed id speaks for itself. Any other id may be used again by somebody else ({@code 1@localhost}), or be made up, as any
 * number may be guessed: these count only where the sender takes part in the case they lead to, so that no mail ends in a stranger's
 * case. A stranger's mail that answers a known one starts a case of its own, and so does a mail without a sender. It makes no difference
 * to which mailbox of ours the mail came: a customer may go on with a case at another address.
 *
 * <p>A mail that a customer handed on to a third person carries our signed id with it, and so the third person's answer finds the case;
 * whether the sender was known to it before, {@link KnownMail#isPartyTo} tells.
 */
public final class Threading {
    private final SignedId signedId;

    public Threading(SignedId signedId) {
        this.signedId = signedId;
    }

    public Optional<Match> ticketOf(IncomingMail mail, KnownMail known) {
        List<String> answered = answered(mail);
        return bySignature(answered).or(() -> byMessage(mail, answered, known)).or(() -> byNumber(mail, known));
    }

    /** Whether the mail is one of ours that came back: a copy to another mailbox, or handed on to us by a rule of the receiver. */
    public boolean isOurs(IncomingMail mail) {
        String id = mail.ids().messageId();
        return id != null && signedId.ticketOf(id).isPresent();
    }

    private Optional<Match> bySignature(List<String> answered) {
        return answered.stream()
                .flatMap(id -> signedId.ticketOf(id).stream())
                .map(ticket -> new Match(ticket, Match.By.SIGNED_ID))
                .findFirst();
    }

    private static Optional<Match> byMessage(IncomingMail mail, List<String> answered, KnownMail known) {
        return answered.stream()
                .flatMap(id -> known.ticketOfMessage(id).stream())
                .filter(ticket -> isFromParty(mail, ticket, known))
                .map(ticket -> new Match(ticket, Match.By.MESSAGE_ID))
                .findFirst();
    }

    private static Optional<Match> byNumber(IncomingMail mail, KnownMail known) {
        return SubjectNumber.find(mail.subject()).stream()
                .filter(ticket -> isFromParty(mail, ticket, known))
                .map(ticket -> new Match(ticket, Match.By.SUBJECT_NUMBER))
                .findFirst();
    }

    private static boolean isFromParty(IncomingMail mail, long ticket, KnownMail known) {
        MailAddress from = mail.people().from();
        return from != null && known.isPartyTo(ticket, from.address().toLowerCase(Locale.ROOT));
    }

    /** What the mail says it answers, the newest first; a delivery report answers the mail that it reports on. */
    private static List<String> answered(IncomingMail mail) {
        MailIds ids = mail.ids();
        List<String> references = new ArrayList<>(ids.references());
        Collections.reverse(references);
        return Stream.of(
                        Optional.ofNullable(mail.marks().report()).map(DeliveryReport::originalMessageId).stream(),
                        ids.inReplyTo().stream(),
                        references.stream())
                .flatMap(each -> each)
                .map(MessageId::normal)
                .filter(not(String::isEmpty))
                .distinct()
                .toList();
    }
}
