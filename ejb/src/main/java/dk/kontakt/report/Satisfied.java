package dk.kontakt.report;

import org.jspecify.annotations.Nullable;

/** How customers rated tickets, from 1 to 5 each. */
public record Satisfied(long answers, long sum) {

    Satisfied plus(Satisfied other) {
        return new Satisfied(answers + other.answers, sum + other.sum);
    }

    public @Nullable Double average() {
        return Ratio.of(sum, answers);
    }
}
