package dk.kontakt.channel.telephony;

/**
 * An absent agent was reached, or could not be, so that the customer is to be offered e-mail or a callback. Fired inside the transaction.
 */
public record CallOutEnded(CallOut callOut) {}
