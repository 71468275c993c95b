package dk.kontakt.web.report.page;

import dk.kontakt.web.report.subject.ReportNames;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.Kind;
import dk.kontakt.web.report.table.Measure;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The way from a number to the contacts that it counts. */
record ContactsLink(String report, ReportTable table) {
    private static final Set<String> COUNTED = Arrays.stream(Measure.values())
            .map(measure -> measure.column().key())
            .collect(Collectors.toUnmodifiableSet());

    /** Null for what is no count of contacts. */
    @Nullable
    String of(Row row, Column column) {
        if (column.kind() != Kind.COUNT || !COUNTED.contains(column.key())) {
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
