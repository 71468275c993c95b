package dk.kontakt.web.report.file;

import dk.kontakt.web.report.subject.ReportDocument;
import dk.kontakt.web.report.table.Column;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What has to be defined in a report: each of its columns of numbers once. */
public final class Definitions {
    private Definitions() {}

    public static Collection<Column> of(ReportDocument report) {
        Map<String, Column> columns = new LinkedHashMap<>();
        report.tables().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.kind().isNumber())
                .forEach(column -> columns.putIfAbsent(column.text(), column));
        return columns.values();
    }
}
