package dk.kontakt.sla.rule;

import dk.kontakt.ticket.TicketStatus;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The published service goals.
 *
 * @param version counts publications from 1 on; 0 is the rulebook of a firm that has published nothing, and of a draft
 * @param policies in the order in which they are tried
 * @param pauses the metrics whose clock stands still in a status
 */
public record Rulebook(int version, List<SlaPolicy> policies, Map<TicketStatus, Set<Metric>> pauses) {

    /** While the ticket waits for the customer, the solution does. */
    public static final Map<TicketStatus, Set<Metric>> USUAL_PAUSES =
            Map.of(TicketStatus.PENDING_CUSTOMER, Set.of(Metric.RESOLUTION));

    /** No goals at all. */
    public static final Rulebook EMPTY = new Rulebook(0, List.of(), USUAL_PAUSES);

    public Rulebook {
        policies = List.copyOf(policies);
        Map<TicketStatus, Set<Metric>> sorted = new EnumMap<>(TicketStatus.class);
        pauses.forEach((status, metrics) -> {
            if (!metrics.isEmpty()) {
                sorted.put(status, EnumSet.copyOf(metrics));
            }
        });
        pauses = sorted;
    }

    public Optional<SlaPolicy> firstThatFits(Occasion occasion) {
        return policies.stream().filter(policy -> policy.fits(occasion)).findFirst();
    }

    public Optional<SlaPolicy> policy(String name) {
        return policies.stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    public boolean pauses(TicketStatus status, Metric metric) {
        return pauses.getOrDefault(status, Set.of()).contains(metric);
    }

    public Rulebook numbered(int number) {
        return new Rulebook(number, policies, pauses);
    }
}
