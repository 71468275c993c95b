package dk.kontakt.channel.email;

import jakarta.ejb.ApplicationException;
import java.util.UUID;

/** No contact of a ticket came with this file. */
@ApplicationException(rollback = true)
public class ContactFileNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ContactFileNotFound(UUID id) {
        super("There is no file " + id);
    }
}
