package dk.kontakt.sla;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.sla.clock.SlaClock;
import dk.kontakt.sla.clock.Step;
import dk.kontakt.sla.rule.Escalation;
import dk.kontakt.sla.rule.SlaTarget;
import dk.kontakt.ticket.EventType;
import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.TriageService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Warnings, breaches and escalations whose instant has come, in the order of their instants, each once for all nodes. */
@ApplicationScoped
class DueWork {
    private static final int AT_ONCE = 100;
    private static final Duration LATER = Duration.ofMinutes(1);

    /** Locks ticket and clock without waiting: what somebody works on now is taken the next time, and nobody waits in a circle. */
    private static final String CLAIM = """
            select c.* from sla_clock c join ticket t on t.number = c.ticket
            where c.next_at < ?
            order by c.next_at, c.id limit ? for update of t, c skip locked
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RulesInForce rules;

    @Inject
    private ClockKeeper keeper;

    @Inject
    private TriageService triage;

    @Inject
    private Clock clock;

    /** Returns whether there may be more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean passSome() {
        List<SlaClock> due = claim(AT_ONCE);
        due.forEach(this::pass);
        return due.size() == AT_ONCE;
    }

    /** Puts off the first step, which stands in the way of those after it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> putOffFirst() {
        List<SlaClock> first = claim(1);
        Instant later = clock.instant().plus(LATER);
        first.forEach(due -> entities.createQuery("update SlaClock c set c.nextAt = :later where c.id = :id")
                .setParameter("later", later)
                .setParameter("id", due.id())
                .executeUpdate());
        return first.stream().map(SlaClock::ticket).toList();
    }

    /** A due time that falls into this second has not passed: clocks count whole seconds. */
    private List<SlaClock> claim(int most) {
        @SuppressWarnings("unchecked")
        List<SlaClock> due = entities.createNativeQuery(CLAIM, SlaClock.class)
                .setParameter(1, Timestamp.from(clock.instant().minusSeconds(1)))
                .setParameter(2, most)
                .getResultList();
        return due;
    }

    private void pass(SlaClock due) {
        Ticket ticket = entities.find(Ticket.class, due.ticket());
        SlaTarget goal = rules.goal(due);
        Step step = due.pass(goal, rules.hours(due));
        if (step.isWarning()) {
            keeper.record(ticket, EventType.SLA_WARNED, ClockKeeper.breachOf(due));
        } else if (step.isBreach()) {
            keeper.record(ticket, EventType.SLA_BREACHED, ClockKeeper.breachOf(due));
        } else {
            step.escalation(goal).ifPresent(escalation -> escalate(ticket, due, escalation));
        }
    }

    private void escalate(Ticket ticket, SlaClock due, Escalation escalation) {
        var details = JsonObjects.of(
                "metric", due.metric(), "due", due.dueAt(), "action", escalation.action(), "to", escalation.to());
        keeper.record(ticket, EventType.SLA_ESCALATED, details);
        var by = new Happening.By(
                Happening.SYSTEM, "escalation of " + due.metric().field());
        switch (escalation.action()) {
            case RAISE_PRIORITY -> triage.raisePriority(ticket, by);
            case REROUTE -> triage.reroute(ticket, escalation.to(), by);
            case NOTIFY -> {
                // The event in the timeline, which is published, is the notice.
            }
        }
    }
}
