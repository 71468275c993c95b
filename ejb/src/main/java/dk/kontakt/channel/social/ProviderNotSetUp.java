package dk.kontakt.channel.social;

import jakarta.ejb.ApplicationException;

/** Nobody of that name sends us webhooks, or no secret was agreed on. */
@ApplicationException(rollback = true)
public class ProviderNotSetUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProviderNotSetUp() {
        super("There is no such webhook");
    }
}
