package dk.kontakt.web.report.table;

import dk.kontakt.report.Days;
import dk.kontakt.report.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table of values from which page, API and every file are written, so that they agree.
 *
 * @param name its name outside, and the end of the key of its title
 * @param total all rows together; null where a sum says nothing
 * @param chart the key of the column that is drawn; empty for none
 */
public record ReportTable(
        String name,
        Days days,
        Step step,
        List<Column> columns,
        List<Row> rows,
        @Nullable Row total,
        String chart) {

    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The place of a column. */
    public int at(String key) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + key));
    }

    public @Nullable Object cell(Row row, String key) {
        return row.cells().get(at(key));
    }

    /** With one column more. */
    public ReportTable with(Column column, Function<Row, @Nullable Object> cell, @Nullable Object ofTotal) {
        List<Column> more = new ArrayList<>(columns);
        more.add(column);
        List<Row> longer = rows.stream().map(row -> row.with(cell.apply(row))).toList();
        return new ReportTable(name, days, step, more, longer, total == null ? null : total.with(ofTotal), chart);
    }

    /** What the rows are of: the columns before the first number. */
    public List<Column> dimensions() {
        return columns.stream().takeWhile(column -> !column.kind().isNumber()).toList();
    }
}
