package dk.kontakt.platform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of one request, so that its sender hears everything at once. */
public final class FieldProblems {
    private final List<FieldProblem> all = new ArrayList<>();

    public void refuse(String field, String detail) {
        all.add(new FieldProblem(field, detail));
    }

    public void addAll(List<FieldProblem> problems) {
        all.addAll(problems);
    }

    /** In the order in which they were found. */
    public List<FieldProblem> all() {
        return Collections.unmodifiableList(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean isNoted(String field) {
        return all.stream().anyMatch(problem -> problem.field().equals(field));
    }

    /** Throws what {@code refusal} makes of the problems, if there are any. */
    public <X extends RuntimeException> void requireNone(Function<List<FieldProblem>, X> refusal) {
        if (!all.isEmpty()) {
            throw refusal.apply(all());
        }
    }

    /** A text without the space around it, null where it is absent or blank; refused if it is too long or cannot be stored. */
    public @Nullable String text(@Nullable String text, String field, int longest) {
        if (text == null) {
            return null;
        } else if (text.indexOf('\0') >= 0) {
            refuse(field, "must not contain the NUL character");
            return null;
        } else if (text.length() > longest) {
            refuse(field, "must not be longer than " + longest + " characters");
            return null;
        }
        return text.isBlank() ? null : text.strip();
    }
}
