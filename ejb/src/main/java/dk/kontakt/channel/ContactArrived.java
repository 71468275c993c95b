package dk.kontakt.channel;

import jakarta.json.JsonObject;

/**
 * An adapter received a contact, in the form of {@code config/asyncapi.yaml}. Fired inside the transaction.
 *
 * @param id never used for another contact
 * @param order contacts with the same number are taken in one after the other
 * @param trace of what it came by
 */
public record ContactArrived(String id, long order, JsonObject contact, Trace trace) {

    /** One that brought no trace. */
    public ContactArrived(String id, long order, JsonObject contact) {
        this(id, order, contact, Trace.begin());
    }

    public ContactArrived within(Trace other) {
        return new ContactArrived(id, order, contact, other);
    }
}
