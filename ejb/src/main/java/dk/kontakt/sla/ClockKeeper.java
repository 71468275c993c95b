package dk.kontakt.sla;

import dk.kontakt.category.CategoryService;
import dk.kontakt.customer.CustomerService;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.sla.clock.Ledger;
import dk.kontakt.sla.clock.SlaClock;
import dk.kontakt.sla.clock.SlaSegment;
import dk.kontakt.sla.clock.TicketClocks;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.ticket.EventType;
import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.Promise;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.TicketService;
import dk.kontakt.ticket.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Brings a ticket's clocks from the database to what happens, and what they write back. */
@ApplicationScoped
class ClockKeeper {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ClocksInHand inHand;

    @Inject
    private RulesInForce rules;

    @Inject
    private CategoryService categories;

    @Inject
    private CustomerService customers;

    @Inject
    private TicketService tickets;

    @Inject
    private Timeline timeline;

    /** Begins the clocks of a ticket that has none. */
    TicketClocks begin(Ticket ticket, Consumer<TicketClocks> what) {
        return tell(ticket, List.of(), what);
    }

    /** Tells the clocks of a stored ticket what happened; its due times follow. */
    TicketClocks tell(Ticket ticket, Consumer<TicketClocks> what) {
        return tell(ticket, inHand(ticket), what);
    }

    /** Those that this transaction has told before, or the stored ones. */
    List<SlaClock> inHand(Ticket ticket) {
        return inHand.of(ticket.number(), this::clocksOf);
    }

    List<SlaClock> clocksOf(long ticket) {
        return entities.createQuery("select c from SlaClock c where c.ticket = :ticket order by c.id", SlaClock.class)
                .setParameter("ticket", ticket)
                .getResultList();
    }

    void record(Ticket ticket, EventType type, JsonObject details) {
        timeline.record(ticket, new Happening(type, Happening.SYSTEM, null, details));
    }

    /** The same with clocks that were read before. */
    TicketClocks tell(Ticket ticket, List<SlaClock> clocks, Consumer<TicketClocks> what) {
        var setting = new TicketClocks.Setting(rules, rules, new StoredLedger(ticket));
        var occasion = new TicketOccasion(ticket, categories, customers);
        var kept = new TicketClocks(ticket.number(), occasion, setting, clocks);
        what.accept(kept);
        inHand.keep(ticket.number(), kept.all());
        tickets.awaitAgent(ticket, kept.awaitAgent());
        tickets.promise(
                ticket,
                new Promise(
                        kept.due(Metric.FIRST_RESPONSE), kept.due(Metric.NEXT_RESPONSE), kept.due(Metric.RESOLUTION)));
        return kept;
    }

    static JsonObject breachOf(SlaClock clock) {
        return JsonObjects.of("metric", clock.metric(), "due", Objects.requireNonNull(clock.dueAt()));
    }

    private final class StoredLedger implements Ledger {
        private final Ticket ticket;

        StoredLedger(Ticket ticket) {
            this.ticket = ticket;
        }

        @Override
        public void opened(SlaClock clock) {
            entities.persist(clock);
        }

        @Override
        public void add(SlaClock clock, SlaSegment segment) {
            entities.persist(segment);
        }

        @Override
        public void breached(SlaClock clock) {
            record(ticket, EventType.SLA_BREACHED, breachOf(clock));
        }
    }
}
