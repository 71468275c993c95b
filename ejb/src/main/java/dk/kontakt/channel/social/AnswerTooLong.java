package dk.kontakt.channel.social;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** An answer is longer than its platform takes; nothing of it was stored. */
@ApplicationException(rollback = true)
public class AnswerTooLong extends FieldsRefused {
    private static final long serialVersionUID = 1L;

    private final int most;

    AnswerTooLong(int most, String channel) {
        super(List.of(new FieldProblem("body", "must not be longer than " + most + " characters on " + channel)));
        this.most = most;
    }

    /** In characters. */
    public int most() {
        return most;
    }
}
