package dk.kontakt.report.quality;

import dk.kontakt.platform.FieldProblems;
import org.jspecify.annotations.Nullable;

/** Judges an answer of a sample. */
public record ReviewAnswer(
        long reply, Score score, @Nullable String comment) {
    public static final int LONGEST_COMMENT = 2_000;

    void requireSound() {
        var problems = new FieldProblems();
        score.check(problems);
        problems.text(comment, "comment", LONGEST_COMMENT);
        problems.requireNone(ReviewRefused::new);
    }
}
