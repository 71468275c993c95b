package dk.kontakt.report.quality;

import dk.kontakt.platform.FieldProblems;
import java.math.BigDecimal;

/** How relevant and how good an answer is, each from 1 to 5. */
public record Score(int relevance, int quality) {
    static final int LEAST = 1;
    static final int MOST = 5;

    private static final BigDecimal STEPS = BigDecimal.valueOf(2L * (MOST - LEAST));

    /** From 0 for the worst to 1 for the best. */
    public BigDecimal accuracy() {
        return BigDecimal.valueOf(relevance + quality - 2L * LEAST).divide(STEPS);
    }

    void check(FieldProblems problems) {
        check("relevance", relevance, problems);
        check("quality", quality, problems);
    }

    private static void check(String field, int value, FieldProblems problems) {
        if (value < LEAST || value > MOST) {
            problems.refuse(field, "must be a whole number from " + LEAST + " to " + MOST);
        }
    }
}
