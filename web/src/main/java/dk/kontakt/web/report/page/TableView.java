package dk.kontakt.web.report.page;

import dk.kontakt.report.Step;
import dk.kontakt.ticket.Channel;
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

    private final TableGoals goals;

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
            totals.addAll(goals(total));
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

    /** A line of the goals of all channels beside the sum, and one of each channel with goals of its own beside its row. */
    private List<ShownRow> goals(Row total) {
        List<ShownRow> lines = new ArrayList<>();
        goals(words.text("report.goal"), total, goals.all()).ifPresent(lines::add);
        if (table.dimensions().size() == 1 && table.dimensions().get(0).key().equals("channel")) {
            for (Row row : table.rows()) {
                Channel channel = Channel.valueOf(String.valueOf(row.cells().get(0)));
                String name = words.text("report.goal.of", words.text("channel." + channel));
                goals(name, row, goals.channels().getOrDefault(channel, Map.of()))
                        .ifPresent(lines::add);
            }
        }
        return lines;
    }

    /** Empty where there is no goal for any column. */
    private Optional<ShownRow> goals(String name, Row row, Map<String, BigDecimal> wanted) {
        if (table.columns().stream().noneMatch(column -> wanted.containsKey(column.key()))) {
            return Optional.empty();
        }
        List<ShownCell> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            BigDecimal goal = wanted.get(column.key());
            String text = goal == null ? "" : words.cell(column, goal, table.step());
            Change reached = goal == null
                    ? Change.NONE
                    : reached(column, number(row.cells().get(i)), goal);
            cells.add(new ShownCell(
                    i == 0 ? name : text, words.heading(column), column.kind().isNumber(), reached, null));
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
