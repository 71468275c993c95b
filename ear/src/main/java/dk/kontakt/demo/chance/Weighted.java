package dk.kontakt.demo.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Things of which some are drawn more often than others. */
public final class Weighted<T> {
    private final List<T> items = new ArrayList<>();
    private double[] sums = new double[0];

    /** A thing of weight 0 is never drawn. */
    public Weighted<T> add(T item, double weight) {
        if (weight > 0) {
            sums = Arrays.copyOf(sums, sums.length + 1);
            sums[items.size()] = total() + weight;
            items.add(item);
        }
        return this;
    }

    public T draw(Chance chance) {
        int found = Arrays.binarySearch(sums, chance.share() * total());
        return items.get(Math.min(found < 0 ? -found - 1 : found + 1, items.size() - 1));
    }

    private double total() {
        return items.isEmpty() ? 0 : sums[items.size() - 1];
    }
}
