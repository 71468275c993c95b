package dk.kontakt.channel;

/** What systems say of a ticket's customer is there anew, or cannot be had. Fired inside the transaction. */
public record CustomerUpdated(long ticket, long customer) {
    public static final String TYPE = "dk.kontakt.customer.updated.v1";
}
