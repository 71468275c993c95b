package dk.kontakt.routing;

import dk.kontakt.ticket.Priority;
import dk.kontakt.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;

/** A ticket's place in the line: the instant of its next promise; without one, a grace after its creation by priority. */
final class Urgency {
    private Urgency() {}

    static Instant of(Ticket ticket) {
        Instant answer = ticket.firstRespondedAt() == null ? ticket.firstResponseDue() : ticket.nextResponseDue();
        if (answer != null) {
            return answer;
        }
        Instant solution = ticket.resolutionDue();
        return solution != null ? solution : ticket.createdAt().plus(grace(ticket.priority()));
    }

    private static Duration grace(Priority priority) {
        return switch (priority) {
            case URGENT -> Duration.ofHours(1);
            case HIGH -> Duration.ofHours(4);
            case NORMAL -> Duration.ofHours(24);
            case LOW -> Duration.ofHours(72);
        };
    }
}
