package dk.kontakt.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How relevant and good reviewed answers were, from 0 to 1 each. */
public record Accuracy(long reviews, BigDecimal sum) {

    Accuracy plus(Accuracy other) {
        return new Accuracy(reviews + other.reviews, sum.add(other.sum));
    }

    public @Nullable Double average() {
        return reviews == 0 ? null : sum.doubleValue() / reviews;
    }
}
