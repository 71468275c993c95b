package dk.kontakt.sla;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.ticket.EventType;
import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.ReplySent;
import dk.kontakt.ticket.StatusChanged;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.TicketOpened;
import dk.kontakt.ticket.TicketService;
import dk.kontakt.ticket.TicketStatus;
import dk.kontakt.ticket.Timeline;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts, pauses and ends the clocks of a ticket as its life goes on. */
@ApplicationScoped
class SlaClocks {

    /** Before routing, which orders waiting work by the due times set here. */
    private static final int BEFORE_ROUTING = 100;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SlaRules rules;

    @Inject
    private TicketService tickets;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    void onOpened(@Observes @Priority(BEFORE_ROUTING) TicketOpened opened) {
        Ticket ticket = opened.ticket();
        var occasion = new PolicyDefinition.Occasion(
                ticket.channel().name(),
                ticket.category(),
                ticket.customer().segment().name(),
                ticket.priority().name());
        rules.firstThatFits(occasion)
                .ifPresent(policy -> apply(policy, ticket, opened.contact().receivedAt()));
    }

    void onReply(@Observes ReplySent sent) {
        clocksOf(sent.ticket()).stream()
                .filter(applied -> applied.metric() == Metric.FIRST_RESPONSE)
                .forEach(applied -> applied.close(sent.reply().sentAt(), rules.calendar(applied.calendar())));
    }

    void onStatusChanged(@Observes @Priority(BEFORE_ROUTING) StatusChanged changed) {
        List<AppliedSla> clocks = clocksOf(changed.ticket());
        Instant now = clock.instant();
        clocks.forEach(applied -> follow(changed, applied, now));
        promise(changed.ticket(), clocks);
    }

    private void apply(PolicyDefinition policy, Ticket ticket, Instant from) {
        List<AppliedSla> clocks = new ArrayList<>();
        start(clocks, ticket, Metric.FIRST_RESPONSE, policy, policy.firstResponseSeconds());
        start(clocks, ticket, Metric.RESOLUTION, policy, policy.resolutionSeconds());
        clocks.forEach(applied -> applied.run(from, rules.calendar(policy.calendar())));
        clocks.forEach(entities::persist);
        promise(ticket, clocks);
        var details = JsonObjects.of(
                "policy", policy.name(),
                "calendar", policy.calendar(),
                "firstResponseDue", ticket.firstResponseDue(),
                "resolutionDue", ticket.resolutionDue());
        timeline.record(ticket, new Happening(EventType.SLA_APPLIED, Happening.SYSTEM, null, details));
    }

    private static void start(
            List<AppliedSla> clocks, Ticket ticket, Metric metric, PolicyDefinition policy, @Nullable Long seconds) {
        if (seconds != null) {
            clocks.add(new AppliedSla(ticket.number(), metric, policy, Duration.ofSeconds(seconds)));
        }
    }

    private void follow(StatusChanged changed, AppliedSla applied, Instant now) {
        var hours = rules.calendar(applied.calendar());
        if (changed.to() == TicketStatus.RESOLVED) {
            applied.close(now, hours);
        } else if (applied.metric() == Metric.RESOLUTION) {
            if (changed.from() == TicketStatus.RESOLVED && changed.to() == TicketStatus.OPEN) {
                applied.reopen(now, hours);
            } else if (changed.to().pausesCustomerClock()) {
                applied.pause(now, hours);
            } else if (changed.from().pausesCustomerClock()) {
                applied.run(now, hours);
            }
        }
    }

    private void promise(Ticket ticket, List<AppliedSla> clocks) {
        tickets.promise(ticket, dueAt(clocks, Metric.FIRST_RESPONSE), dueAt(clocks, Metric.RESOLUTION));
    }

    private static @Nullable Instant dueAt(List<AppliedSla> clocks, Metric metric) {
        return clocks.stream()
                .filter(applied -> applied.metric() == metric)
                .findFirst()
                .map(AppliedSla::dueAt)
                .orElse(null);
    }

    private List<AppliedSla> clocksOf(Ticket ticket) {
        return entities.createQuery("select a from AppliedSla a where a.ticket = :ticket", AppliedSla.class)
                .setParameter("ticket", ticket.number())
                .getResultList();
    }
}
