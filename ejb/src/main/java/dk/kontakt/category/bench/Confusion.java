package dk.kontakt.category.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many texts of each category some rules put into each. */
public final class Confusion {
    private final Map<String, Map<String, Long>> counts = new TreeMap<>();

    /** Texts of category {@code category} that were put into {@code said}. */
    public record Cell(String category, String said, long texts) {
        public boolean isRight() {
            return category.equals(said);
        }
    }

    void add(String category, String said) {
        counts.computeIfAbsent(category, ignored -> new TreeMap<>()).merge(said, 1L, Long::sum);
    }

    /** By category and by what was said. */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        counts.forEach((category, row) -> row.forEach((said, texts) -> cells.add(new Cell(category, said, texts))));
        return cells;
    }

    /** What was put into the wrong category, the most frequent first. */
    public List<Cell> mistakes() {
        return cells().stream()
                .filter(cell -> !cell.isRight())
                .sorted(Comparator.comparingLong(Cell::texts).reversed())
                .toList();
    }

    /** By category. */
    public Map<String, Score> scores() {
        Map<String, Score> scores = new TreeMap<>();
        for (Cell cell : cells()) {
            if (cell.isRight()) {
                scores.merge(cell.category(), new Score(cell.texts(), 0, 0), Score::plus);
            } else {
                scores.merge(cell.category(), new Score(0, 0, cell.texts()), Score::plus);
                scores.merge(cell.said(), new Score(0, cell.texts(), 0), Score::plus);
            }
        }
        return scores;
    }

    /** All texts; of them precision and recall are the same: the share that is right. */
    public Score total() {
        return scores().values().stream().reduce(Score.NONE, Score::plus);
    }
}
