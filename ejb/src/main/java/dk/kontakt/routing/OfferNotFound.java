package dk.kontakt.routing;

import jakarta.ejb.ApplicationException;

/** No offer has this number, or it was made to somebody else. */
@ApplicationException(rollback = true)
public class OfferNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OfferNotFound(long id) {
        super("There is no offer " + id + " to you");
    }
}
