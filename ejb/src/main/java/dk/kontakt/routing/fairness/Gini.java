package dk.kontakt.routing.fairness;

import java.util.List;

/** How unevenly a load is shared, from 0 (all have the same) towards 1 (one has it all). */
public final class Gini {
    private Gini() {}

    /** The mean difference between any two shares, over twice the mean share; 0 where there is nothing to share. */
    public static double of(List<Long> shares) {
        List<Long> ascending = shares.stream().sorted().toList();
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < ascending.size(); i++) {
            sum += ascending.get(i);
            weighted += (2.0 * (i + 1) - ascending.size() - 1) * ascending.get(i);
        }
        return sum == 0 ? 0 : weighted / (ascending.size() * sum);
    }
}
