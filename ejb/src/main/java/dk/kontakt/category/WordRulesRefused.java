package dk.kontakt.category;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** Rules on words that cannot be published; nothing of them was stored. */
@ApplicationException(rollback = true)
public class WordRulesRefused extends FieldsRefused {
    private static final long serialVersionUID = 1L;

    public WordRulesRefused(List<FieldProblem> problems) {
        super(problems);
    }
}
