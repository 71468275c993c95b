package dk.kontakt.channel.email;

import dk.kontakt.channel.email.rule.Acknowledgement;
import dk.kontakt.channel.email.rule.AnswerPolicy;
import dk.kontakt.channel.email.rule.SubjectNumber;
import dk.kontakt.platform.LocalZone;
import dk.kontakt.platform.Setting;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Contact;
import dk.kontakt.ticket.ContactJoined;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.TicketOpened;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Learns which case a mail became part of, and acknowledges the first mail of a case. */
@ApplicationScoped
class MailCases {
    private static final int AFTER_SERVICE_GOALS = 300;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OutgoingMails outgoing;

    @Inject
    private Clock clock;

    void onOpened(@Observes @Priority(AFTER_SERVICE_GOALS) TicketOpened opened) {
        mailOf(opened.contact()).ifPresent(mail -> {
            link(opened.ticket(), mail);
            acknowledge(opened.ticket(), mail);
        });
    }

    void onJoined(@Observes ContactJoined joined) {
        mailOf(joined.contact()).ifPresent(mail -> link(joined.ticket(), mail));
    }

    private static Optional<Long> mailOf(Contact contact) {
        return contact.channel() == Channel.EMAIL ? MailContact.mailOf(contact.externalId()) : Optional.empty();
    }

    private void link(Ticket ticket, long mail) {
        entities.createNativeQuery("update mail_received set ticket = ? where id = ?")
                .setParameter(1, ticket.number())
                .setParameter(2, mail)
                .executeUpdate();
    }

    /** A mail that may be answered by a machine, unless its sender was lately. */
    private void acknowledge(Ticket ticket, long id) {
        @SuppressWarnings("unchecked")
        List<String> senders = entities.createNativeQuery(
                        "select sender from mail_received where id = ? and answerable")
                .setParameter(1, id)
                .getResultList();
        senders.stream()
                .filter(sender -> !AnswerPolicy.hasAnsweredLately(lastAnswer(sender), clock.instant()))
                .forEach(sender -> outgoing.write(new OutgoingMails.Letter(
                        "acknowledgement-" + id,
                        ticket.number(),
                        sender,
                        SubjectNumber.tagged(ticket.subject(), ticket.number()),
                        text(ticket),
                        true,
                        ticket.language())));
    }

    private String text(Ticket ticket) {
        URI link = URI.create(Setting.publicUrl() + "case/" + ticket.caseToken());
        return new Acknowledgement(ticket.number(), link, ticket.firstResponseDue())
                .text(Locale.forLanguageTag(ticket.language()), LocalZone.id(), clock.instant());
    }

    private Optional<Instant> lastAnswer(String sender) {
        @SuppressWarnings("unchecked")
        List<Timestamp> last = entities.createNativeQuery(
                        "select created_at from mail_sent where recipient = ? and automatic order by created_at desc limit 1")
                .setParameter(1, sender)
                .getResultList();
        return last.stream().findFirst().map(Timestamp::toInstant);
    }
}
