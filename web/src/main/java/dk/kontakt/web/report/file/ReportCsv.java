package dk.kontakt.web.report.file;

import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table as CSV (RFC 4180): codes, plain numbers and dates under the names of the columns; empty where unknown, and no sums. */
public final class ReportCsv {
    private ReportCsv() {}

    public static String of(ReportTable table) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(table.columns().stream().map(Column::key).toList());
            for (Row row : table.rows()) {
                csv.printRecord(cells(table, row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<@Nullable Object> cells(ReportTable table, Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            cells.add(cell(table.columns().get(i), row.cells().get(i)));
        }
        return cells;
    }

    private static @Nullable Object cell(Column column, @Nullable Object value) {
        if (value instanceof Number number) {
            return PlainValue.of(column.kind(), number);
        }
        return value == null ? null : CsvText.safe(value.toString());
    }
}
