package dk.kontakt.ticket;

/**
 * An agent speaks with the customer on the telephone about this ticket. Fired inside the transaction.
 *
 * @param customerCalled whether the customer called, or else the agent did
 */
public record CallAnswered(Ticket ticket, String agent, boolean customerCalled) {}
