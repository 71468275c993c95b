package dk.kontakt.ticket;

import dk.kontakt.platform.DatabaseReadiness;
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
    private DatabaseReadiness readiness;

    @Inject
    private TicketService tickets;

    @Inject
    private Clock clock;

    // Without a transaction here, each round below is one of its own.
    @Schedule(hour = "*", minute = "17", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void close() {
        if (readiness.answers()) {
            closeBefore(clock.instant().minus(STAY_RESOLVED));
        }
    }

    private void closeBefore(Instant before) {
        int closed;
        do {
            closed = tickets.closeResolved(before, AT_ONCE);
        } while (closed == AT_ONCE);
    }
}
