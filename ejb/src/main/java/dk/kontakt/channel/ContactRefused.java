package dk.kontakt.channel;

import dk.kontakt.platform.FieldProblem;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** A contact with wrong or missing fields; nothing of it was stored. */
@ApplicationException(rollback = true)
public class ContactRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    public ContactRefused(List<FieldProblem> problems) {
        super(FieldProblem.sentence(problems));
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
