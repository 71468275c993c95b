package dk.kontakt.web.report.file;

import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import dk.kontakt.web.report.table.TableWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lying bars of one column, the longest as wide as there is room; what is unknown has none. */
record PrintedChart(TableWords words, XmlText page) {
    private static final int MOST_BARS = 40;

    /** Nothing where the table has no chart, or more bars than one can read. */
    void draw(ReportTable table) {
        if (table.chart().isEmpty() || table.rows().isEmpty() || table.rows().size() > MOST_BARS) {
            return;
        }
        Column column = table.columns().get(table.at(table.chart()));
        double longest = table.rows().stream()
                .mapToDouble(row -> Math.abs(value(table, row)))
                .max()
                .orElse(0);
        page.element("p", "", words.heading(column)).raw("<table class=\"chart\"><tbody>");
        table.rows().forEach(row -> bar(table, row, column, longest));
        page.raw("</tbody></table>");
    }

    private void bar(ReportTable table, Row row, Column column, double longest) {
        double value = value(table, row);
        long width = longest == 0 ? 0 : Math.round(100 * Math.abs(value) / longest);
        String text = words.cell(column, table.cell(row, column.key()), table.step());
        page.raw("<tr>")
                .element("td", "class=\"name\"", name(table, row))
                .raw("<td>")
                .element(
                        "div",
                        String.format(
                                Locale.ROOT, "class=\"bar%s\" style=\"width: %d%%\"", value < 0 ? " loss" : "", width),
                        "")
                .raw("</td>")
                .element("td", "class=\"value\"", text)
                .raw("</tr>");
    }

    private String name(ReportTable table, Row row) {
        List<Column> dimensions = table.dimensions();
        return IntStream.range(0, dimensions.size())
                .mapToObj(i -> words.cell(dimensions.get(i), row.cells().get(i), table.step()))
                .collect(Collectors.joining(" · "));
    }

    private static double value(ReportTable table, Row row) {
        @Nullable Object value = table.cell(row, table.chart());
        return value instanceof Number number ? number.doubleValue() : 0;
    }
}
