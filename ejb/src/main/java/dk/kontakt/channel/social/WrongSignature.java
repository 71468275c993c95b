package dk.kontakt.channel.social;

import dk.kontakt.channel.social.webhook.Provider;
import jakarta.ejb.ApplicationException;

/** A webhook is not from whom it says; nothing of it was stored. */
@ApplicationException(rollback = true)
public class WrongSignature extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongSignature(Provider provider) {
        super("The signature is not that of " + provider.code());
    }
}
