package dk.kontakt.sla;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.ticket.EventType;
import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

/** Finds clocks whose due time has passed and marks them breached, once for all nodes. */
@ApplicationScoped
class Breaches {
    private static final int AT_ONCE = 100;
    private static final String CLAIM = """
            select * from applied_sla where state = 'PENDING' and due_at <= ?
            order by due_at, id limit ? for update skip locked
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** Returns whether there may be more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean markSome() {
        @SuppressWarnings("unchecked")
        List<AppliedSla> due = entities.createNativeQuery(CLAIM, AppliedSla.class)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, AT_ONCE)
                .getResultList();
        due.forEach(this::breach);
        return due.size() == AT_ONCE;
    }

    private void breach(AppliedSla applied) {
        applied.breach();
        Ticket ticket = entities.find(Ticket.class, applied.ticket());
        var details = JsonObjects.of("metric", applied.metric(), "due", applied.dueAt());
        timeline.record(ticket, new Happening(EventType.SLA_BREACHED, Happening.SYSTEM, null, details));
    }
}
