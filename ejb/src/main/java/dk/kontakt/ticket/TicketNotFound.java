package dk.kontakt.ticket;

import jakarta.ejb.ApplicationException;

/** No ticket has this number or token. */
@ApplicationException(rollback = true)
public class TicketNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TicketNotFound(long number) {
        super("There is no ticket " + number);
    }

    public TicketNotFound() {
        super("There is no such case");
    }
}
