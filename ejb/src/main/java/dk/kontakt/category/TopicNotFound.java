package dk.kontakt.category;

import jakarta.ejb.ApplicationException;

/** No topic has this code, or it is only a group. */
@ApplicationException(rollback = true)
public class TopicNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TopicNotFound(String code) {
        super("There is no topic " + code);
    }
}
