package dk.kontakt.channel;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/** A contact with wrong or missing fields; nothing of it was stored. */
@ApplicationException(rollback = true)
public class ContactRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ContactProblem> problems;

    public ContactRefused(List<ContactProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.field() + " " + problem.detail())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<ContactProblem> problems() {
        return problems;
    }
}
