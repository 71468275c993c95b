package dk.kontakt.channel.crm;

import dk.kontakt.channel.CloudEvent;
import dk.kontakt.channel.MessageDue;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.platform.Remembered;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.TicketEvent;
import dk.kontakt.ticket.TicketStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the CRM, if it wants to know, of tickets that are opened, answered and resolved, on a queue that waits for it. */
@ApplicationScoped
public class TicketReports {
    static final String ADDRESS = "kontakt.crm.tickets";
    static final String TYPE = "dk.kontakt.ticket.reported.v1";

    private static final Duration BELIEVED = Duration.ofSeconds(5);
    private static final String WANTED = "select enabled and told_of_tickets from business_system where code = 'CRM'";
    private static final String KEY =
            "select external_key from customer_source where customer = ? and system = 'CRM' and external_key is not null";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<MessageDue> messages;

    @Inject
    private Clock clock;

    private Remembered<Boolean> wanted;

    /** What happened, in the CRM's words. */
    enum Fact {
        OPENED,
        ANSWERED,
        RESOLVED
    }

    @SuppressWarnings("NullAway.Init")
    public TicketReports() {}

    @PostConstruct
    void start() {
        wanted = new Remembered<>(clock, BELIEVED);
    }

    void onTicketEvent(@Observes TicketEvent event) {
        Fact fact = factOf(event).orElse(null);
        if (fact != null && wanted.get(this::isWanted)) {
            Ticket ticket = entities.find(Ticket.class, event.ticket());
            messages.fire(new MessageDue(
                    ADDRESS,
                    ticket.number(),
                    report(fact, ticket, keyOf(ticket.customer().id()), event.at())));
        }
    }

    static Optional<Fact> factOf(TicketEvent event) {
        return Optional.ofNullable(
                switch (event.type()) {
                    case TICKET_OPENED -> Fact.OPENED;
                    case REPLY_SENT -> Fact.ANSWERED;
                    case STATUS_CHANGED ->
                        TicketStatus.RESOLVED.name().equals(event.details().getString("to", "")) ? Fact.RESOLVED : null;
                    default -> null;
                });
    }

    static CloudEvent report(Fact fact, Ticket ticket, @Nullable String key, Instant at) {
        JsonObject customer = JsonObjects.of(
                "key", key,
                "id", ticket.customer().id(),
                "customerNumber", ticket.customer().customerNumber(),
                "email", ticket.customer().email(),
                "phone", ticket.customer().phone());
        JsonObject data = JsonObjects.of(
                "ticket", ticket.number(),
                "fact", fact,
                "at", at,
                "channel", ticket.channel(),
                "status", ticket.status(),
                "category", ticket.category(),
                "subject", ticket.subject(),
                "orderNumber", ticket.orderNumber(),
                "customer", customer);
        return new CloudEvent(UUID.randomUUID().toString(), TYPE, "" + ticket.number(), at, data);
    }

    private boolean isWanted() {
        return Boolean.TRUE.equals(entities.createNativeQuery(WANTED).getSingleResult());
    }

    @SuppressWarnings("unchecked")
    private @Nullable String keyOf(long customer) {
        List<String> keys =
                entities.createNativeQuery(KEY).setParameter(1, customer).getResultList();
        return keys.isEmpty() ? null : keys.get(0);
    }
}
