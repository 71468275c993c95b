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
        JsonObject data = JsonObjects.of(
                "ticket", event.ticket(),
                "actor", event.actor(),
                "at", event.at(),
                "details", event.details());
        add(
                Addresses.EVENTS,
                event.ticket(),
                new CloudEvent(newId(), event.type().cloudEventType(), "" + event.ticket(), event.at(), data));
    }

    void onReply(@Observes ReplySent sent) {
        Ticket ticket = sent.ticket();
        Customer customer = ticket.customer();
        JsonObject to = JsonObjects.of(
                "name", customer.name(),
                "email", customer.email(),
                "phone", customer.phone(),
                "customerNumber", customer.customerNumber());
        JsonObject data = JsonObjects.of(
                "ticket", ticket.number(),
                "channel", ticket.channel(),
                "conversationId", ticket.conversationId(),
                "to", to,
                "subject", ticket.subject(),
                "body", sent.reply().body(),
                "language", ticket.language(),
                "agent", sent.reply().agent(),
                "casePath", "/case/" + ticket.caseToken(),
                "sentAt", sent.reply().sentAt());
        add(
                Addresses.REPLIES,
                ticket.number(),
                new CloudEvent(
                        newId(),
                        Addresses.REPLY_TYPE,
                        "" + ticket.number(),
                        sent.reply().sentAt(),
                        data));
    }

    private void add(String address, long ticket, CloudEvent event) {
        entities.persist(new OutboxMessage(address, ticket, event));
        filled.fire(new OutboxFilled());
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
