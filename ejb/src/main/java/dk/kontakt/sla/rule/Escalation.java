package dk.kontakt.sla.rule;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A step taken when a target was missed and its clock still runs.
 *
 * @param after open time after the due time; zero is at once
 * @param to whom to notify (a role or a user name), or the queue to go to; null for the lead, or for the ticket's own queue
 */
public record Escalation(
        Duration after, Action action, @Nullable String to) {

    /** What a step does. */
    public enum Action {
        NOTIFY,
        RAISE_PRIORITY,
        REROUTE
    }
}
