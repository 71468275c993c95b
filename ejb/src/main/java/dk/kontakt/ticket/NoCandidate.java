package dk.kontakt.ticket;

import jakarta.ejb.ApplicationException;

/** The customer is none of those among whom there was a choice; nothing was changed. */
@ApplicationException(rollback = true)
public class NoCandidate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoCandidate(long ticket, long customer) {
        super("Customer " + customer + " is none of those to whom ticket " + ticket + " may belong");
    }
}
