package dk.kontakt.routing;

import dk.kontakt.routing.choice.AgentChoice;
import dk.kontakt.routing.choice.Candidate;
import dk.kontakt.routing.choice.Exclusion;
import dk.kontakt.routing.choice.Explanation;
import dk.kontakt.routing.choice.Requirement;
import dk.kontakt.routing.choice.Wish;
import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives a case to one agent and no other, past the line; what stands against it is judged and recorded all the same. */
@ApplicationScoped
class DirectAssignment {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Agents agents;

    @Inject
    private Demands demands;

    @Inject
    private Offers offers;

    @Inject
    private Claims claims;

    @Inject
    private PublishedRules rules;

    /**
     * @param overriding even where a filter stands against it; which one is recorded
     * @throws AssignmentRefused if one does otherwise
     */
    void give(Ticket ticket, String agent, Happening.By by, boolean overriding) {
        Candidate candidate =
                agents.floorOf(agent).candidate(agent, ticket.channel().name());
        WaitingTicket waiting = entities.find(WaitingTicket.class, ticket.number());
        Wish wish = wishOf(ticket, waiting);
        Exclusion exclusion = AgentChoice.judge(wish, candidate).exclusion();
        if (exclusion != null && !overriding) {
            throw new AssignmentRefused(agent, exclusion);
        }
        JsonObject explanation = Explanation.write(
                AgentChoice.decide(wish, List.of(candidate)), rules.inForce().version());
        offers.withdraw(ticket.number());
        String overridden = exclusion == null ? null : exclusion.name();
        claims.give(ticket, waiting, Claims.Grant.byHand(agent, explanation, overridden), by);
    }

    /** By hand a case may go to any team and to an agent who had it before, but only to one who can do what it asks for now. */
    private Wish wishOf(Ticket ticket, @Nullable WaitingTicket waiting) {
        String requirement =
                waiting == null ? demands.demandOf(ticket).relaxed(List.of()).toString() : waiting.requirement();
        return Wish.of(Requirement.parse(requirement));
    }
}
