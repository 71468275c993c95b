package dk.kontakt.channel;

import dk.kontakt.customer.Customer;
import dk.kontakt.platform.JsonObjects;
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
import java.util.UUID;

/** Stores every domain event and every reply as a message that must leave, in the transaction that caused it. */
@ApplicationScoped
class Outbox {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<OutboxFilled> filled;

    void onTicketEvent(@Observes TicketEvent event) {
        add(Addresses.EVENTS, event.ticket(), write(event));
    }

    void onReply(@Observes ReplySent sent) {
        add(Addresses.REPLIES, sent.ticket().number(), write(sent));
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

    private static JsonObject addressee(Customer customer) {
        return JsonObjects.of(
                "name", customer.name(),
                "email", customer.email(),
                "phone", customer.phone(),
                "customerNumber", customer.customerNumber());
    }

    private void add(String address, long ticket, CloudEvent event) {
        entities.persist(new OutboxMessage(address, ticket, event));
        filled.fire(new OutboxFilled());
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
