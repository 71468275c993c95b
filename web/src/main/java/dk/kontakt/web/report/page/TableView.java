package dk.kontakt.web.report.page;

import dk.kontakt.report.Step;
import dk.kontakt.web.report.table.Better;
import dk.kontakt.web.report.table.Change;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import dk.kontakt.web.report.table.TableWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a table into the words of a page, beside the period before and the goals. */
public final class TableView {
    private final TableWords words;
    private final ReportTable table;
    private final @Nullable ContactsLink link;
    private final Map<List<@Nullable Object>, Row> earlier = new HashMap<>();
    private final @Nullable Row earlierTotal;

    private final Map<String, BigDecimal> goals;

    public TableView(String report, ReportTable table, Beside beside, TableWords words) {
        this.words = words;
        this.table = table;
        this.goals = beside.goals();
        this.link = beside.linked() ? new ContactsLink(report, table) : null;
        ReportTable before = beside.before();
        boolean compared = before != null && table.step() == Step.ALL;
        if (before != null && compared) {
            before.rows().forEach(row -> earlier.put(of(row), row));
        }
        this.earlierTotal = before != null && compared ? before.total() : null;
    }

    public ShownTable shown() {
        List<ShownTable.Heading> headings = table.columns().stream()
                .map(column -> new ShownTable.Heading(
                        words.heading(column),
                        column.kind().isNumber() ? words.definition(column) : "",
                        column.kind().isNumber()))
                .toList();
        List<ShownRow> rows = table.rows().stream()
                .map(row -> row(row, earlier.get(of(row)), false))
                .toList();
        Row total = table.total();
        List<ShownRow> totals = new ArrayList<>();
        if (total != null) {
            totals.add(row(total, earlierTotal, true));
            goals(total).ifPresent(totals::add);
        }
        String title = words.title(table);
        if (table.chart().isEmpty() || table.rows().isEmpty()) {
            return new ShownTable(table.name(), title, headings, rows, totals, "", "");
        }
        var chart = new TableChart(words, table, table.columns().get(table.at(table.chart())));
        return new ShownTable(table.name(), title, headings, rows, totals, chart.caption(), chart.json(this::before));
    }

    private @Nullable Object before(Row row) {
        Row before = earlier.get(of(row));
        return before == null ? null : table.cell(before, table.chart());
    }

    private List<@Nullable Object> of(Row row) {
        return row.cells().subList(0, table.dimensions().size());
    }

    /** The line of the goals, if there is one for any column. */
    private Optional<ShownRow> goals(Row total) {
        if (table.columns().stream().noneMatch(column -> goals.containsKey(column.key()))) {
            return Optional.empty();
        }
        List<ShownCell> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            BigDecimal goal = goals.get(column.key());
            String text = goal == null ? "" : words.cell(column, goal, table.step());
            Change reached = goal == null
                    ? Change.NONE
                    : reached(column, number(total.cells().get(i)), goal);
            cells.add(new ShownCell(
                    i == 0 ? words.text("report.goal") : text,
                    words.heading(column),
                    column.kind().isNumber(),
                    reached,
                    null));
        }
        return Optional.of(new ShownRow(cells, false));
    }

    private Change reached(Column column, @Nullable Number now, BigDecimal goal) {
        if (now == null) {
            return Change.NONE;
        }
        double ahead = now.doubleValue() - goal.doubleValue();
        boolean reached = ahead == 0 || (ahead > 0) == (column.better() == Better.MORE);
        return new Change(words.text(reached ? "report.goal.reached" : "report.goal.missed"), reached ? "good" : "bad");
    }

    private ShownRow row(Row row, @Nullable Row before, boolean isTotal) {
        List<ShownCell> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            cells.add(cell(row, before, i, isTotal));
        }
        return new ShownRow(cells, row.few());
    }

    private ShownCell cell(Row row, @Nullable Row before, int at, boolean isTotal) {
        Column column = table.columns().get(at);
        Object value = row.cells().get(at);
        Change change = before == null
                ? Change.NONE
                : words.change(column, number(value), number(before.cells().get(at)));
        return new ShownCell(
                isTotal && !column.kind().isNumber()
                        ? (at == 0 ? words.text("report.sum") : "")
                        : words.cell(column, value, table.step()),
                words.heading(column),
                column.kind().isNumber(),
                change,
                link == null ? null : link.of(row, column));
    }

    private static @Nullable Number number(@Nullable Object value) {
        return value instanceof Number number ? number : null;
    }
}
