package dk.kontakt.demo.story;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.sla.Metric;
import dk.kontakt.sla.PolicyDefinition;
import dk.kontakt.ticket.TicketStatus;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service goals of one ticket, kept as {@code SlaClocks} keeps them. */
final class Promises {
    private final PolicyDefinition policy;
    private final List<TargetClock> clocks = new ArrayList<>();

    Promises(PolicyDefinition policy, BusinessCalendar hours, Instant from) {
        this.policy = policy;
        add(Metric.FIRST_RESPONSE, policy.firstResponseSeconds(), hours);
        add(Metric.RESOLUTION, policy.resolutionSeconds(), hours);
        clocks.forEach(clock -> clock.run(from));
    }

    private void add(Metric metric, @Nullable Long seconds, BusinessCalendar hours) {
        if (seconds != null) {
            clocks.add(new TargetClock(metric, seconds, hours));
        }
    }

    JsonObject details() {
        return JsonObjects.of(
                "policy", policy.name(),
                "calendar", policy.calendar(),
                "firstResponseDue", due(Metric.FIRST_RESPONSE),
                "resolutionDue", due(Metric.RESOLUTION));
    }

    @Nullable
    Instant due(Metric metric) {
        return clocks.stream()
                .filter(clock -> clock.metric() == metric)
                .findFirst()
                .map(TargetClock::dueAt)
                .orElse(null);
    }

    void answered(Instant at) {
        clocks.stream().filter(clock -> clock.metric() == Metric.FIRST_RESPONSE).forEach(clock -> clock.close(at));
    }

    void moved(TicketStatus from, TicketStatus to, Instant at) {
        clocks.forEach(clock -> follow(clock, from, to, at));
    }

    private static void follow(TargetClock clock, TicketStatus from, TicketStatus to, Instant at) {
        if (to == TicketStatus.RESOLVED) {
            clock.close(at);
        } else if (clock.metric() == Metric.RESOLUTION) {
            if (from == TicketStatus.RESOLVED && to == TicketStatus.OPEN) {
                clock.reopen(at);
            } else if (to.pausesCustomerClock()) {
                clock.pause(at);
            } else if (from.pausesCustomerClock()) {
                clock.run(at);
            }
        }
    }

    /** The next clock that runs out before {@code at}, now breached; empty when there is none. */
    Optional<TargetClock> breachBefore(Instant at) {
        Optional<TargetClock> next = clocks.stream()
                .filter(clock -> clock.isDueBefore(at))
                .min(Comparator.comparing(TargetClock::dueAtOrNever));
        next.ifPresent(TargetClock::breach);
        return next;
    }

    boolean anyBreached() {
        return clocks.stream().anyMatch(TargetClock::isBreached);
    }

    void write(Ledger ledger, long ticket) {
        clocks.forEach(clock -> clock.write(ledger, ticket, policy.name(), policy.calendar()));
    }
}
