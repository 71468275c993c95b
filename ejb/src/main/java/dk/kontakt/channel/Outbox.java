package dk.kontakt.channel;

import dk.kontakt.customer.Customer;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.ReplySent;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.TicketEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Stores every domain event and every reply as a message that must leave, in the transaction that caused it. */
@ApplicationScoped
class Outbox {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<OutboxFilled> filled;

    @Inject
    private Clock clock;

    void onTicketEvent(@Observes TicketEvent event) {
        add(new OutboxMessage(Addresses.EVENTS, event.ticket(), write(event)));
    }

    void onReply(@Observes ReplySent sent) {
        Ticket ticket = sent.ticket();
        add(new OutboxMessage(Addresses.repliesBy(deliveredBy(ticket)), ticket.number(), write(sent)));
    }

    /** What an adapter of ours received goes the way that contacts from elsewhere go. */
    void onContactArrived(@Observes ContactArrived arrived) {
        add(new OutboxMessage(
                Addresses.CONTACTS,
                arrived.order(),
                new CloudEvent(arrived.id(), Addresses.CONTACT_TYPE, arrived.id(), clock.instant(), arrived.contact()),
                arrived.trace()));
    }

    void onMessageDue(@Observes MessageDue due) {
        add(new OutboxMessage(due.address(), due.group(), due.event()));
    }

    /** Tells screens that show a case of the customer to look again. */
    void onCustomerUpdated(@Observes CustomerUpdated updated) {
        add(new OutboxMessage(Addresses.EVENTS, updated.ticket(), write(updated, clock.instant())));
    }

    /** Screens that show the case look again; it changes nothing on the ticket. */
    void onDeliveryChanged(@Observes DeliveryChanged changed) {
        add(new OutboxMessage(Addresses.EVENTS, changed.ticket(), write(changed)));
    }

    static CloudEvent write(DeliveryChanged changed) {
        JsonObject data = JsonObjects.of(
                "ticket", changed.ticket(),
                "channel", changed.channel(),
                "state", changed.state(),
                "reason", changed.reason(),
                "at", changed.at());
        return new CloudEvent(newId(), DeliveryChanged.TYPE, "" + changed.ticket(), changed.at(), data);
    }

    static CloudEvent write(CustomerUpdated updated, Instant at) {
        JsonObject data = JsonObjects.of("ticket", updated.ticket(), "customer", updated.customer(), "at", at);
        return new CloudEvent(newId(), CustomerUpdated.TYPE, "" + updated.ticket(), at, data);
    }

    static CloudEvent write(TicketEvent event) {
        JsonObject data = JsonObjects.of(
                "ticket", event.ticket(),
                "actor", event.actor(),
                "at", event.at(),
                "details", event.details());
        return new CloudEvent(newId(), event.type().cloudEventType(), "" + event.ticket(), event.at(), data);
    }

    static CloudEvent write(ReplySent sent) {
        Ticket ticket = sent.ticket();
        JsonObject data = JsonObjects.of(
                "ticket", ticket.number(),
                "channel", ticket.channel(),
                "conversationId", ticket.conversationId(),
                "to", addressee(ticket.customer()),
                "subject", ticket.subject(),
                "body", sent.reply().body(),
                "language", ticket.language(),
                "agent", sent.reply().agent(),
                "casePath", "/case/" + ticket.caseToken(),
                "sentAt", sent.reply().sentAt());
        return new CloudEvent(
                newId(),
                Addresses.REPLY_TYPE,
                "" + ticket.number(),
                sent.reply().sentAt(),
                data);
    }

    /** Who wrote on the form is answered by mail, if the address is known; the answer stands on the case's page in any event. */
    private static Channel deliveredBy(Ticket ticket) {
        boolean byMail = ticket.channel() == Channel.FORM && ticket.customer().email() != null;
        return byMail ? Channel.EMAIL : ticket.channel();
    }

    private static JsonObject addressee(Customer customer) {
        return JsonObjects.of(
                "name", customer.name(),
                "email", customer.email(),
                "phone", customer.phone(),
                "customerNumber", customer.customerNumber());
    }

    private void add(OutboxMessage message) {
        entities.persist(message);
        filled.fire(new OutboxFilled());
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
