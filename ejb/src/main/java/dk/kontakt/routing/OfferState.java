package dk.kontakt.routing;

/** What became of an offer. */
public enum OfferState {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** Its time ran out. */
    MISSED,
    /** The agent went away, or the ticket left the line by another way. */
    WITHDRAWN
}
