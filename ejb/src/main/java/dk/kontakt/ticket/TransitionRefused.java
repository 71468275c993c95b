package dk.kontakt.ticket;

import jakarta.ejb.ApplicationException;

/** The life cycle has no such step. */
@ApplicationException(rollback = true)
public class TransitionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TransitionRefused(long number, TicketStatus from, TicketStatus to) {
        super("Ticket " + number + " cannot go from " + from + " to " + to);
    }
}
