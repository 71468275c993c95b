package dk.kontakt.web.report.file;

import dk.kontakt.web.report.subject.ReportDocument;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import dk.kontakt.web.report.table.TableWords;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as the page that is printed, well-formed XML. */
final class PrintedReport {
    static final String FONT = "Report";

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 14mm 12mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Report; } }
            body { font: 9pt/1.35 Report; color: #1c2730; }
            h1 { font: 17pt Report; margin: 0 0 2mm; }
            h2 { font: 12pt Report; margin: 7mm 0 2mm; page-break-after: avoid; }
            p { margin: 0 0 2mm; color: #52606b; }
            table { border-collapse: collapse; width: 100%; -fs-table-paginate: paginate; }
            th { font: 8pt Report; text-align: left; vertical-align: bottom; background: #e5efed; padding: 1.2mm 1.6mm; }
            td, tbody th { padding: 1mm 1.6mm; border-bottom: 0.2mm solid #dce1df; }
            tbody th, tfoot th { background: none; font: 9pt Report; }
            .number { text-align: right; }
            tfoot th, tfoot td { border-top: 0.4mm solid #8a9692; }
            tr { page-break-inside: avoid; }
            .chart { margin: 0 0 3mm; width: 70%; page-break-inside: avoid; }
            .chart td { border: 0; padding: 0.5mm 1.6mm; }
            .chart .name { width: 30%; }
            .chart .value { width: 20%; }
            .bar { height: 3mm; background: #1f5f5b; }
            .loss { background: #9c2129; }
            .few { color: #7d4a00; }
            """;

    private final ReportDocument report;
    private final TableWords words;
    private final XmlText page = new XmlText();

    private PrintedReport(ReportDocument report, TableWords words) {
        this.report = report;
        this.words = words;
    }

    static String of(ReportDocument report, TableWords words) {
        return new PrintedReport(report, words).page();
    }

    private String page() {
        String title = words.text("report." + report.name() + ".title");
        page.raw("<html lang=\"" + words.locale().getLanguage() + "\"><head>")
                .element("title", "", title)
                .raw("<meta name=\"subject\" content=\"Kontakt\"/><style>" + STYLE + "</style></head><body>")
                .element("h1", "", title)
                .element("p", "", facts());
        for (ReportTable table : report.tables()) {
            page.element("h2", "", words.title(table));
            new PrintedChart(words, page).draw(table);
            table(table);
        }
        definitions();
        return page.raw("</body></html>").toString();
    }

    private String facts() {
        Instant computed = report.freshness().computedAt();
        String period = words.period(report.question().days());
        return computed == null ? period : period + ". " + words.text("report.computedAt", words.at(computed));
    }

    private void table(ReportTable table) {
        page.raw("<table><thead><tr>");
        for (Column column : table.columns()) {
            page.element("th", "scope=\"col\"" + numbered(column), words.heading(column));
        }
        page.raw("</tr></thead><tbody>");
        table.rows().forEach(row -> row(table, row));
        page.raw("</tbody>");
        Row total = table.total();
        if (total != null) {
            page.raw("<tfoot>");
            row(table, total);
            page.raw("</tfoot>");
        }
        page.raw("</table>");
    }

    private void row(ReportTable table, Row row) {
        page.raw("<tr>");
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            String text = text(table, columns.get(i), row, i);
            page.element(i == 0 ? "th" : "td", (i == 0 ? "scope=\"row\"" : "") + numbered(columns.get(i)), text);
        }
        page.raw("</tr>");
    }

    private String text(ReportTable table, Column column, Row row, int at) {
        @Nullable Object value = row.cells().get(at);
        if (value == null && !column.kind().isNumber()) {
            return at == 0 ? words.text("report.sum") : "";
        }
        String text = words.cell(column, value, table.step());
        return at == 0 && row.few() ? text + " (" + words.text("report.few") + ")" : text;
    }

    private static String numbered(Column column) {
        return column.kind().isNumber() ? " class=\"number\"" : "";
    }

    private void definitions() {
        page.element("h2", "", words.text("report.definitions")).raw("<table><tbody>");
        for (Column column : Definitions.of(report)) {
            page.raw("<tr>")
                    .element("th", "scope=\"row\"", words.heading(column))
                    .element("td", "", words.definition(column))
                    .raw("</tr>");
        }
        page.raw("</tbody></table>");
    }
}
