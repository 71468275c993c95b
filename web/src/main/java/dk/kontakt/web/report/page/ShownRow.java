package dk.kontakt.web.report.page;

import java.util.List;

/** A line of a table in words; its first cell says what it is of. */
public record ShownRow(List<ShownCell> cells, boolean few) {

    public ShownCell head() {
        return cells.get(0);
    }

    public List<ShownCell> rest() {
        return cells.subList(1, cells.size());
    }
}
