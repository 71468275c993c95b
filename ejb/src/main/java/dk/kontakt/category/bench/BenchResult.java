package dk.kontakt.category.bench;

import java.util.List;
import java.util.TreeSet;

/**
 * What rules say about texts whose category is known.
 *
 * @param changes the newest of the texts that the draft puts elsewhere than the rules in force
 */
public record BenchResult(long texts, Confusion published, Confusion draft, long allChanges, List<Verdict> changes) {
    /** A category under both. */
    public record Row(String category, Score published, Score draft) {}

    public BenchResult {
        changes = List.copyOf(changes);
    }

    public List<Row> rows() {
        var before = published.scores();
        var after = draft.scores();
        var categories = new TreeSet<>(before.keySet());
        categories.addAll(after.keySet());
        return categories.stream()
                .map(category -> new Row(
                        category, before.getOrDefault(category, Score.NONE), after.getOrDefault(category, Score.NONE)))
                .toList();
    }
}
