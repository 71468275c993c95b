package dk.kontakt.web.report.file;

import dk.kontakt.web.report.subject.ReportDocument;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.Kind;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import dk.kontakt.web.report.table.TableWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A report as a workbook: a sheet a table with cells that are numbers, dates and lengths of time, and one with the definitions. */
public final class ReportXlsx {
    private static final String VERSION = "1.0";
    private static final int LONGEST_NAME = 31;
    private static final double SECONDS_A_DAY = 86_400;
    private static final double NARROW = 16;
    private static final double WIDE = 30;

    private final ReportDocument report;
    private final TableWords words;

    private ReportXlsx(ReportDocument report, TableWords words) {
        this.report = report;
        this.words = words;
    }

    public static byte[] of(ReportDocument report, TableWords words) {
        return new ReportXlsx(report, words).write();
    }

    private byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Kontakt", VERSION)) {
            for (ReportTable table : report.tables()) {
                write(table, book.newWorksheet(name(words.title(table))));
            }
            define(book.newWorksheet(name(words.text("report.definitions.sheet"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(ReportTable table, Worksheet sheet) throws IOException {
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, words.heading(columns.get(i)));
            sheet.style(0, i).bold().wrapText(true).set();
            sheet.width(i, columns.get(i).kind().isNumber() ? NARROW : WIDE);
        }
        int line = 1;
        for (Row row : table.rows()) {
            write(table, row, sheet, line++);
        }
        Row total = table.total();
        if (total != null) {
            sheet.value(line, 0, words.text("report.sum"));
            write(table, total, sheet, line);
            sheet.range(line, 0, line, columns.size() - 1).style().bold().set();
        }
        sheet.freezePane(table.dimensions().size(), 1);
        sheet.finish();
    }

    private void write(ReportTable table, Row row, Worksheet sheet, int line) {
        for (int i = 0; i < table.columns().size(); i++) {
            write(table.columns().get(i), row.cells().get(i), sheet, line, i);
        }
    }

    private void write(Column column, @Nullable Object value, Worksheet sheet, int line, int at) {
        if (value instanceof Number number) {
            sheet.value(line, at, typed(column.kind(), number));
            sheet.style(line, at).format(format(column.kind())).set();
        } else if (value instanceof LocalDate day) {
            sheet.value(line, at, day);
            sheet.style(line, at).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.value(line, at, words.names().of(column.key(), value.toString()));
        }
    }

    /** A spreadsheet counts time in days. */
    private static Number typed(Kind kind, Number number) {
        return kind == Kind.TIME ? number.longValue() / SECONDS_A_DAY : number;
    }

    private static String format(Kind kind) {
        return switch (kind) {
            case COUNT -> "#,##0";
            case SHARE -> "0.0%";
            case TIME -> "[h]:mm:ss";
            case RATING, RATE -> "0.00";
            case MONEY -> "#,##0.00";
            case DATE, TEXT -> "@";
        };
    }

    private void define(Worksheet sheet) throws IOException {
        sheet.value(0, 0, words.text("report." + report.name() + ".title"));
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, words.period(report.question().days()));
        int line = 3;
        for (Column column : Definitions.of(report)) {
            sheet.value(line, 0, words.heading(column));
            sheet.value(line++, 1, words.definition(column));
        }
        sheet.width(0, WIDE);
        sheet.width(1, WIDE * 4);
        sheet.finish();
    }

    /** Without the characters that a sheet's name must not have. */
    private static String name(String title) {
        String allowed = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return allowed.length() > LONGEST_NAME ? allowed.substring(0, LONGEST_NAME) : allowed;
    }
}
