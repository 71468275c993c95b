package dk.kontakt.ticket;

import static dk.kontakt.ticket.EventType.CALL_ANSWERED;
import static dk.kontakt.ticket.EventType.CALL_ENDED;
import static dk.kontakt.ticket.EventType.CALL_TRANSFERRED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;

/** The boundary of what telephone calls do to tickets. Reached only through telephony, which knows who speaks with whom. */
@Stateless
@PermitAll
public class TicketCallService {

    @Inject
    private Tickets tickets;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<Object> events;

    @Inject
    private Clock clock;

    /** An agent speaks with the customer, which is an answer; routing gives the case to the agent. */
    public void answered(long number, String agent, boolean customerCalled, JsonObject details) {
        Ticket ticket = tickets.getForUpdate(number);
        ticket.answered(clock.instant());
        timeline.record(ticket, new Happening(CALL_ANSWERED, agent, null, details));
        events.fire(new CallAnswered(ticket, agent, customerCalled));
    }

    /** An agent hands the call on; the case follows when somebody answers. */
    public void transferred(long number, String agent, JsonObject details) {
        Ticket ticket = tickets.getForUpdate(number);
        ticket.touched(clock.instant());
        timeline.record(ticket, new Happening(CALL_TRANSFERRED, agent, null, details));
    }

    /** The talk is over, and the agent's wrap-up begins. */
    public void ended(long number, String agent, JsonObject details) {
        Ticket ticket = tickets.getForUpdate(number);
        ticket.touched(clock.instant());
        timeline.record(ticket, new Happening(CALL_ENDED, agent, null, details));
        events.fire(new CallEnded(ticket, agent));
    }
}
