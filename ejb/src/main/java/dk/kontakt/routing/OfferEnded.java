package dk.kontakt.routing;

import jakarta.ejb.ApplicationException;

/** The offer was answered, missed or withdrawn before. */
@ApplicationException(rollback = true)
public class OfferEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final OfferState state;

    public OfferEnded(long id, OfferState state) {
        super("Offer " + id + " has ended: " + state);
        this.state = state;
    }

    public OfferState state() {
        return state;
    }
}
