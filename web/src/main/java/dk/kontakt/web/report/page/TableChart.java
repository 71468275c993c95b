package dk.kontakt.web.report.page;

import dk.kontakt.report.Step;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.Kind;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import dk.kontakt.web.report.table.TableWords;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The chart of a table: a bar a row beside the period before, or the steps of the period one below the other. */
record TableChart(TableWords words, ReportTable table, Column column) {
    private static final int MOST_BARS = 20;
    private static final int MOST_SERIES = 9;
    private static final double SECONDS_A_MINUTE = 60;
    private static final double PERCENT = 100;
    private static final List<String> COLORS =
            List.of("#1f5f5b", "#7d4a00", "#24527c", "#9c2129", "#7ea8a4", "#8a6fa8", "#b58b2a", "#5b7f3b", "#52606b");

    /** As in "Speed of answer, minutes". */
    String caption() {
        return words.text("report.chart.unit." + column.kind(), words.heading(column));
    }

    String json(Function<Row, @Nullable Object> before) {
        return table.step() == Step.ALL ? beside(before) : steps();
    }

    private String beside(Function<Row, @Nullable Object> before) {
        List<Row> rows = table.rows().stream().limit(MOST_BARS).toList();
        return new BarPicture(rows.stream().map(this::name).toList())
                .series(words.text("report.chart.now"), COLORS.get(0), values(rows, this::cell))
                .series(words.text("report.chart.before"), "#b7c6c3", values(rows, before))
                .json();
    }

    /** A series for each thing that the rows of a step are of. */
    private String steps() {
        List<Object> froms =
                table.rows().stream().<Object>map(row -> of(row, 0)).distinct().toList();
        List<Object> things = table.rows().stream()
                .<Object>map(row -> of(row, 1))
                .distinct()
                .limit(MOST_SERIES)
                .toList();
        var picture = new BarPicture(froms.stream()
                .map(from -> words.cell(table.columns().get(0), from, table.step()))
                .toList());
        if (column.kind() == Kind.COUNT) {
            picture.stacked();
        }
        for (int i = 0; i < things.size(); i++) {
            Object thing = things.get(i);
            List<@Nullable Number> values = froms.stream()
                    .<@Nullable Number>map(from -> drawn(at(from, thing)))
                    .toList();
            picture.series(words.cell(table.columns().get(1), thing, table.step()), COLORS.get(i), values);
        }
        return picture.json();
    }

    private @Nullable Object at(Object from, Object thing) {
        return table.rows().stream()
                .filter(row -> of(row, 0).equals(from) && of(row, 1).equals(thing))
                .findFirst()
                .map(this::cell)
                .orElse(null);
    }

    private static Object of(Row row, int at) {
        Object value = row.cells().get(at);
        return value == null ? "" : value;
    }

    private List<@Nullable Number> values(List<Row> rows, Function<Row, @Nullable Object> of) {
        return rows.stream().<@Nullable Number>map(row -> drawn(of.apply(row))).toList();
    }

    private @Nullable Object cell(Row row) {
        return table.cell(row, column.key());
    }

    private @Nullable Number drawn(@Nullable Object value) {
        if (!(value instanceof Number number)) {
            return null;
        }
        return switch (column.kind()) {
            case SHARE -> tenths(number.doubleValue() * PERCENT);
            case TIME -> tenths(number.doubleValue() / SECONDS_A_MINUTE);
            case RATE -> tenths(number.doubleValue());
            case COUNT, RATING, MONEY, DATE, TEXT -> number;
        };
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private String name(Row row) {
        return IntStream.range(0, table.dimensions().size())
                .mapToObj(i -> words.cell(table.columns().get(i), row.cells().get(i), table.step()))
                .collect(Collectors.joining(" · "));
    }
}
