package dk.kontakt.routing.rule;

import dk.kontakt.customer.ValueBand;
import dk.kontakt.ticket.Priority;
import java.time.Duration;
import java.util.Map;

/** By how much earlier than its due time a ticket takes its place in the line, for its priority and its customer's value. */
public record HeadStart(Map<Priority, Duration> ofPriority, Map<ValueBand, Duration> ofValue) {
    public static final HeadStart NONE = new HeadStart(Map.of(), Map.of());

    public Duration of(Priority priority) {
        return ofPriority.getOrDefault(priority, Duration.ZERO);
    }

    public Duration of(ValueBand value) {
        return ofValue.getOrDefault(value, Duration.ZERO);
    }
}
