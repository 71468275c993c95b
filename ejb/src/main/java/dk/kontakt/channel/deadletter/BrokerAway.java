package dk.kontakt.channel.deadletter;

import jakarta.ejb.ApplicationException;

/** The broker did not do what it was asked; nothing is lost, and the same can be asked again. */
@ApplicationException
public class BrokerAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokerAway(Throwable cause) {
        super("The broker does not answer", cause);
    }
}
