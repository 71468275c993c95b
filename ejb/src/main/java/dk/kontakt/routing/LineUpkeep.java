package dk.kontakt.routing;

import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.ticket.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps what waiting tickets ask for up to date, where that changes by time alone or by newly published rules. */
@ApplicationScoped
class LineUpkeep {
    private static final int AT_ONCE = 500;

    private static final String DUE = """
            select * from waiting_ticket where next_change <= cast(? as timestamptz)
            order by next_change limit ? for update skip locked
            """;
    private static final String UNDER_OLD_RULES = """
            select * from waiting_ticket where rules < ? order by rules, ticket limit ? for update skip locked
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PublishedRules rules;

    @Inject
    private Demands demands;

    @Inject
    private Clock clock;

    /** Takes steps that have come; returns whether there may be more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean relax() {
        Instant now = clock.instant();
        RoutingRules inForce = rules.inForce();
        List<WaitingTicket> due = read(DUE, now.toString());
        due.forEach(waiting -> waiting.bringUpTo(now, inForce.of(waiting.queue())));
        return due.size() == AT_ONCE;
    }

    /** Brings tickets under the rules in force; returns whether there may be more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean followRules() {
        Instant now = clock.instant();
        RoutingRules inForce = rules.inForce();
        List<WaitingTicket> old = read(UNDER_OLD_RULES, inForce.version());
        Map<Long, Ticket> tickets = ticketsOf(old);
        for (WaitingTicket waiting : old) {
            Ticket ticket = tickets.get(waiting.ticket());
            if (ticket != null) {
                waiting.stand(demands.standingOf(ticket), inForce, now);
            }
        }
        return old.size() == AT_ONCE;
    }

    private Map<Long, Ticket> ticketsOf(List<WaitingTicket> waiting) {
        return waiting.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select t from Ticket t join fetch t.customer where t.number in :numbers", Ticket.class)
                        .setParameter(
                                "numbers",
                                waiting.stream().map(WaitingTicket::ticket).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(Ticket::number, Function.identity()));
    }

    @SuppressWarnings("unchecked")
    private List<WaitingTicket> read(String sql, Object what) {
        return entities.createNativeQuery(sql, WaitingTicket.class)
                .setParameter(1, what)
                .setParameter(2, AT_ONCE)
                .getResultList();
    }
}
