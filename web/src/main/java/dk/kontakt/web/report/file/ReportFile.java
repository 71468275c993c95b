package dk.kontakt.web.report.file;

import dk.kontakt.web.report.subject.ReportDocument;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.TableWords;
import java.nio.charset.StandardCharsets;

/** Writes a report that has something to show as a file. */
public final class ReportFile {
    private ReportFile() {}

    /** @param table which one is wanted where the format holds but one */
    public static byte[] of(FileFormat format, ReportDocument report, ReportTable table, TableWords words) {
        return switch (format) {
            case JSON -> ReportJson.of(report).toString().getBytes(StandardCharsets.UTF_8);
            case CSV -> ReportCsv.of(table).getBytes(StandardCharsets.UTF_8);
            case XLSX -> ReportXlsx.of(report, words);
            case PDF -> ReportPdf.of(report, words);
        };
    }

    /** As in {@code variety-2026-05-01-2026-05-31.pdf}. */
    public static String name(FileFormat format, ReportDocument report) {
        var days = report.question().days();
        return report.name() + "-" + days.from() + "-" + days.to() + "." + format.extension();
    }
}
