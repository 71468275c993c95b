package dk.kontakt.channel.email;

import jakarta.ejb.ApplicationException;
import java.util.UUID;

/** A file that nobody may open, or not yet. */
@ApplicationException(rollback = true)
public class FileHeld extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FileHeld(UUID id, FileScan scan) {
        super("The file " + id + " is held: " + scan.state() + (scan.words() == null ? "" : ", " + scan.words()));
    }
}
