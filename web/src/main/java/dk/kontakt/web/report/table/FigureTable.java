package dk.kontakt.web.report.table;

import dk.kontakt.report.Days;
import dk.kontakt.report.Figures;
import dk.kontakt.report.PartFigures;
import dk.kontakt.report.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of figures: in front what its rows are of, behind the measures; figures of the same things are added up. */
public record FigureTable(String name, List<Dimension> dimensions, List<Measure> measures, String chart) {

    /** Below so many contacts chance decides. */
    public static final long ENOUGH = 30;

    private record Line(List<Object> of, Figures figures) {}

    /** The table of a period; by the steps within it where it has some. */
    public ReportTable of(Days days, Step step, List<PartFigures> figures) {
        List<Dimension> front = step == Step.ALL
                ? dimensions
                : Stream.concat(Stream.of(Dimension.PERIOD), dimensions.stream())
                        .toList();
        List<Column> columns = Stream.concat(
                        front.stream().map(Column::of), measures.stream().map(Measure::column))
                .toList();
        List<Row> rows = lines(front, figures).map(this::row).toList();
        Figures all = figures.stream().map(PartFigures::figures).reduce(Figures.NONE, Figures::plus);
        return new ReportTable(name, days, step, columns, rows, total(front.size(), all), chart);
    }

    private static Stream<Line> lines(List<Dimension> front, List<PartFigures> figures) {
        Map<List<Object>, Figures> sums = new LinkedHashMap<>();
        for (PartFigures row : figures) {
            List<Object> of = front.stream().map(dimension -> dimension.of(row)).toList();
            sums.merge(of, row.figures(), Figures::plus);
        }
        return sums.entrySet().stream()
                .map(sum -> new Line(sum.getKey(), sum.getValue()))
                .sorted(order(front));
    }

    /** The last thing of a row is ranked, where there is an order of rank for it. */
    private static Comparator<Line> order(List<Dimension> front) {
        Comparator<Line> order = (one, other) -> 0;
        for (int i = 0; i < front.size(); i++) {
            int at = i;
            if (i == front.size() - 1 && front.get(i).isRanked()) {
                order = order.thenComparing(line -> line.figures().volume().contacts(), Comparator.reverseOrder());
            }
            order = order.thenComparing(line -> line.of().get(at), front.get(i).order());
        }
        return order;
    }

    private Row row(Line line) {
        List<@Nullable Object> cells = new ArrayList<>(line.of());
        measures.forEach(measure -> cells.add(measure.of(line.figures())));
        return new Row(cells, line.figures().volume().contacts() < ENOUGH);
    }

    private Row total(int front, Figures all) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < front; i++) {
            cells.add(null);
        }
        measures.forEach(measure -> cells.add(measure.of(all)));
        return new Row(cells, false);
    }
}
