package dk.kontakt.routing;

import dk.kontakt.ticket.CallAnswered;
import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.Ticket;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whoever speaks with the customer has the case: the exchange has decided, and no filter stands against a call that is answered. */
@ApplicationScoped
class AnsweredCalls {
    private static final int AFTER_SERVICE_GOALS = 200;

    @Inject
    private Agents agents;

    @Inject
    private DirectAssignment directly;

    void onCallAnswered(@Observes @Priority(AFTER_SERVICE_GOALS) CallAnswered answered) {
        Ticket ticket = answered.ticket();
        String agent = answered.agent();
        // Who calls a customer about a colleague's case does not take it away.
        boolean free = answered.customerCalled() || ticket.assignee() == null;
        if (free && !ticket.status().isEnded() && !agent.equals(ticket.assignee())) {
            agents.hold(agent);
            directly.give(ticket, agent, new Happening.By(agent, "answered the call"), true);
        }
    }
}
