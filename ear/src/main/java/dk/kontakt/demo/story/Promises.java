package dk.kontakt.demo.story;

import dk.kontakt.demo.setup.ServiceGoals;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.sla.clock.SlaClock;
import dk.kontakt.sla.clock.SlaSegment;
import dk.kontakt.sla.clock.Step;
import dk.kontakt.sla.clock.TicketClocks;
import dk.kontakt.sla.rule.Escalation;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.Occasion;
import dk.kontakt.ticket.EventType;
import dk.kontakt.ticket.TicketStatus;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service goals of one ticket, reckoned by the clocks that live work has too. */
final class Promises implements dk.kontakt.sla.clock.Ledger {
    private final ServiceGoals goals;
    private final TicketClocks clocks;
    private final Map<SlaClock, List<SlaSegment>> ledgers = new IdentityHashMap<>();

    /** Something a clock said as time passed. */
    record Said(Instant at, EventType type, JsonObject details) {}

    Promises(long ticket, Occasion occasion, ServiceGoals goals, Instant from) {
        this.goals = goals;
        this.clocks = new TicketClocks(ticket, occasion, new TicketClocks.Setting(goals, goals, this), List.of());
        clocks.opened(from);
    }

    @Override
    public void opened(SlaClock clock) {
        ledgers.put(clock, new ArrayList<>());
    }

    @Override
    public void add(SlaClock clock, SlaSegment segment) {
        Objects.requireNonNull(ledgers.get(clock)).add(segment);
    }

    @Override
    public void breached(SlaClock clock) {
        throw new IllegalStateException("a breach was not noticed in time");
    }

    JsonObject details() {
        SlaClock first = clocks.all().get(0);
        return JsonObjects.of(
                "policy", first.terms().policy(),
                "calendar", first.terms().calendar(),
                "rules", first.terms().rules(),
                "firstResponseDue", due(Metric.FIRST_RESPONSE),
                "resolutionDue", due(Metric.RESOLUTION));
    }

    @Nullable
    Instant due(Metric metric) {
        return clocks.due(metric);
    }

    void activated(TicketStatus status, Instant at) {
        clocks.activated(at, status);
    }

    void customerWrote(Instant at, boolean conversing) {
        clocks.customerWrote(at, conversing);
    }

    void answered(Instant at) {
        clocks.answered(at);
    }

    void moved(TicketStatus from, TicketStatus to, Instant at) {
        clocks.moved(from, to, at);
    }

    /** What a clock has to say before {@code at}; empty when there is nothing more. */
    Optional<Said> sayBefore(Instant at) {
        return clocks.nextBefore(at).map(clock -> {
            Instant when = Objects.requireNonNull(clock.nextAt());
            Step step = clocks.pass(clock);
            return new Said(when, typeOf(step), details(clock, step));
        });
    }

    boolean anyBreached() {
        return clocks.all().stream().anyMatch(clock -> clock.state() == SlaClock.State.BREACHED);
    }

    void write(Ledger ledger) {
        for (SlaClock clock : clocks.all()) {
            long id = ledger.add(
                    Rows.CLOCK,
                    clock.ticket(),
                    clock.metric(),
                    clock.cycle(),
                    clock.terms().policy(),
                    clock.terms().rules(),
                    clock.terms().calendar(),
                    clock.terms().calendarVersion(),
                    clock.terms().target().toSeconds(),
                    clock.elapsed().toSeconds(),
                    clock.runningSince(),
                    clock.dueAt(),
                    clock.nextAt(),
                    clock.nextStep(),
                    clock.isActivated(),
                    clock.state(),
                    clock.closedAt(),
                    clock.segments());
            Objects.requireNonNull(ledgers.get(clock)).forEach(segment -> write(ledger, id, segment));
        }
    }

    private static void write(Ledger ledger, long clock, SlaSegment segment) {
        ledger.add(
                Rows.SEGMENT,
                clock,
                segment.number(),
                segment.kind(),
                segment.beganAt(),
                segment.cause(),
                segment.terms().policy(),
                segment.terms().rules(),
                segment.terms().calendar(),
                segment.terms().calendarVersion(),
                segment.terms().target().toSeconds(),
                segment.elapsedSeconds(),
                segment.dueAt());
    }

    private static EventType typeOf(Step step) {
        if (step.isWarning()) {
            return EventType.SLA_WARNED;
        }
        return step.isBreach() ? EventType.SLA_BREACHED : EventType.SLA_ESCALATED;
    }

    private JsonObject details(SlaClock clock, Step step) {
        Optional<Escalation> escalation = step.escalation(goals.goal(clock));
        return JsonObjects.of(
                "metric", clock.metric(),
                "due", clock.dueAt(),
                "action", escalation.map(Escalation::action).orElse(null),
                "to", escalation.map(Escalation::to).orElse(null));
    }
}
