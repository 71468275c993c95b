package dk.kontakt.ticket;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Closes tickets that stayed resolved for a week, so that a late reply starts a linked one. */
@Singleton
@RunAs("system")
public class ResolvedTickets {
    private static final Duration STAY_RESOLVED = Duration.ofDays(7);
    private static final int AT_ONCE = 200;

    @Inject
    private TicketService tickets;

    @Inject
    private Clock clock;

    // Without a transaction here, each round below is one of its own.
    @Schedule(hour = "*", minute = "17", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void close() {
        Instant before = clock.instant().minus(STAY_RESOLVED);
        int closed;
        do {
            closed = tickets.closeResolved(before, AT_ONCE);
        } while (closed == AT_ONCE);
    }
}
