package dk.kontakt.ticket;

import static dk.kontakt.ticket.EventType.CONTACT_RECEIVED;
import static dk.kontakt.ticket.EventType.REPLY_SENT;
import static dk.kontakt.ticket.EventType.SATISFACTION_GIVEN;
import static dk.kontakt.ticket.EventType.STATUS_CHANGED;
import static dk.kontakt.ticket.EventType.TICKET_OPENED;

import dk.kontakt.platform.JsonObjects;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The boundary of a case for its customer: whoever has the link, which holds the case's token. */
@Stateless
@PermitAll
public class CustomerCaseService {
    private static final Set<EventType> WHAT_CUSTOMERS_SEE =
            EnumSet.of(TICKET_OPENED, CONTACT_RECEIVED, REPLY_SENT, STATUS_CHANGED, SATISFACTION_GIVEN);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Tickets tickets;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** The case behind a link; what the customer may see of its timeline is in {@link #timeline}. */
    public Optional<TicketView> find(String token) {
        return tickets.byToken(token).map(TicketView::of);
    }

    /** Reached only through the contact boundary, which gives the link to the customer who wrote. */
    public String tokenOf(long number) {
        return tickets.get(number).caseToken();
    }

    /** What the customer may see of what happened, oldest first. */
    public List<TimelineItem> timeline(String token) {
        return tickets.timeline(get(token).number(), 0).stream()
                .filter(item -> WHAT_CUSTOMERS_SEE.contains(item.type()))
                .toList();
    }

    /** Stores the customer's satisfaction (1 to 5) with the case; a later answer replaces an earlier one. */
    public void rate(String token, int score, @Nullable String comment) {
        Ticket ticket = get(token);
        entities.merge(new Satisfaction(ticket.number(), score, clock.instant(), comment));
        JsonObject details = JsonObjects.of("score", score, "comment", comment);
        timeline.record(ticket, new Happening(SATISFACTION_GIVEN, Happening.CUSTOMER, null, details));
    }

    private Ticket get(String token) {
        return tickets.byToken(token).orElseThrow(TicketNotFound::new);
    }
}
