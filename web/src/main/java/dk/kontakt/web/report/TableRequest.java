package dk.kontakt.web.report;

import dk.kontakt.report.Days;
import dk.kontakt.report.PeriodRefused;
import dk.kontakt.report.Step;
import dk.kontakt.web.api.RequestRefused;
import dk.kontakt.web.report.file.FileFormat;
import dk.kontakt.web.report.subject.ReportDocument;
import dk.kontakt.web.report.table.ReportTable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads which tables a caller wants, and as what. */
final class TableRequest {
    private static final String MONTH = "\\d{4}-\\d{2}";
    private static final String DATE = MONTH + "-\\d{2}";

    private TableRequest() {}

    /**
     * The days between two dates or months, both included; without {@code to} up to yesterday, without {@code from} from the first day
     * of the month of {@code to}.
     *
     * @throws RequestRefused naming the wrong parameter
     */
    static Days days(@Nullable String from, @Nullable String to, LocalDate today) {
        LocalDate last = date("to", to, today.minusDays(1), YearMonth::atEndOfMonth);
        LocalDate first = date("from", from, last.withDayOfMonth(1), month -> month.atDay(1));
        try {
            return new Days(first, last);
        } catch (PeriodRefused refused) {
            throw ReportRequest.refusal(refused);
        }
    }

    /** @throws RequestRefused unless it is {@code all}, {@code day}, {@code week}, {@code month} or absent */
    static Step step(@Nullable String by) {
        if (by == null || by.isEmpty()) {
            return Step.ALL;
        }
        return switch (by) {
            case "all" -> Step.ALL;
            case "day" -> Step.DAY;
            case "week" -> Step.WEEK;
            case "month" -> Step.MONTH;
            default -> throw new RequestRefused("by", "must be day, week, month or all");
        };
    }

    /**
     * What {@code format} names, else the first that the caller accepts.
     *
     * @throws RequestRefused if it names none
     */
    static FileFormat format(@Nullable String format, List<String> accepted) {
        if (format == null || format.isEmpty()) {
            return accepted.stream()
                    .flatMap(type -> FileFormat.ofMediaType(type).stream())
                    .findFirst()
                    .orElse(FileFormat.JSON);
        }
        return FileFormat.of(format).orElseThrow(() -> new RequestRefused("format", "must be json, csv, xlsx or pdf"));
    }

    /** @throws RequestRefused unless it is one of ours; without a wish it is {@code usual} */
    static String language(@Nullable String language, String usual) {
        if (language == null || language.isEmpty()) {
            return usual;
        } else if (!language.equals("da") && !language.equals("en")) {
            throw new RequestRefused("language", "must be da or en");
        }
        return language;
    }

    /** @throws RequestRefused if the report has no table of that name; without a wish it is the first */
    static ReportTable table(ReportDocument report, @Nullable String name) {
        List<ReportTable> tables = report.tables();
        if (name == null || name.isEmpty()) {
            return tables.get(0);
        }
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RequestRefused(
                        "table",
                        "must be one of "
                                + String.join(
                                        ", ",
                                        tables.stream().map(ReportTable::name).toList())));
    }

    private static LocalDate date(
            String name, @Nullable String text, LocalDate unlessGiven, Function<YearMonth, LocalDate> ofMonth) {
        if (text == null || text.isEmpty()) {
            return unlessGiven;
        }
        try {
            if (text.matches(DATE)) {
                return LocalDate.parse(text);
            } else if (text.matches(MONTH)) {
                return ofMonth.apply(YearMonth.parse(text));
            }
        } catch (DateTimeException e) {
            // Refused below, as text that is no date at all is.
        }
        throw new RequestRefused(name, "must be a date as 2026-01-31, or a month as 2026-01");
    }
}
