package dk.kontakt.channel.deadletter;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** What was asked of a dead letter cannot be done so; the letter is where it was. */
@ApplicationException
public class LetterRefused extends FieldsRefused {
    private static final long serialVersionUID = 1L;

    public LetterRefused(List<FieldProblem> problems) {
        super(problems);
    }
}
