package dk.kontakt.platform;

import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a field: its place in the JSON, as in {@code weekly.MONDAY[0]}, and the reason, to be read after it. */
public record FieldProblem(String field, String detail) {

    /** All of them in one line, as in "channel is required; body must be text". */
    public static String sentence(List<FieldProblem> problems) {
        return problems.stream()
                .map(problem -> problem.field + " " + problem.detail)
                .collect(Collectors.joining("; "));
    }
}
