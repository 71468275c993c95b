package dk.kontakt.web.report.page;

import dk.kontakt.report.Outcome;
import dk.kontakt.web.report.subject.ReportNames;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.Measure;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The way from a number to the contacts behind it. */
record ContactsLink(String report, ReportTable table) {
    private static final Map<String, Measure> MEASURES = Arrays.stream(Measure.values())
            .collect(Collectors.toUnmodifiableMap(measure -> measure.column().key(), Function.identity()));

    /** Null for what does not rest on contacts, and where there are none. */
    @Nullable
    String of(Row row, Column column) {
        Measure measure = MEASURES.get(column.key());
        Object figure = table.cell(row, column.key());
        if (measure == null || !(figure instanceof Number number) || measure.isOfNone(number)) {
            return null;
        }
        LocalDate from = table.days().from();
        LocalDate to = table.days().to();
        var link = new StringBuilder();
        for (int i = 0; i < table.dimensions().size(); i++) {
            Object value = row.cells().get(i);
            if (value instanceof LocalDate day) {
                from = day;
                to = earlier(end(day), to);
            } else if (value != null && !isAll(i, value)) {
                link.append('&')
                        .append(table.columns().get(i).key())
                        .append('=')
                        .append(encoded(value));
            }
        }
        if (measure.behind() != Outcome.ANY) {
            link.append("&outcome=").append(measure.behind());
        }
        return "/reports/contacts?report=" + report + "&from=" + from + "&to=" + to + link;
    }

    private boolean isAll(int at, Object value) {
        return value.equals(ReportNames.ALL) && table.columns().get(at).key().equals("channel");
    }

    private LocalDate end(LocalDate from) {
        return switch (table.step()) {
            case DAY -> from;
            case WEEK -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case MONTH -> from.with(TemporalAdjusters.lastDayOfMonth());
            case ALL -> table.days().to();
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
