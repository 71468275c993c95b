package dk.kontakt.web.report.subject;

import dk.kontakt.report.Backlog;
import dk.kontakt.report.Days;
import dk.kontakt.report.Step;
import dk.kontakt.web.report.table.Better;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.Kind;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases that are open at this moment, whatever the period, by their age. */
final class BacklogTable {
    private static final List<ToLongFunction<Backlog>> COUNTS =
            List.of(Backlog::open, Backlog::day, Backlog::threeDays, Backlog::week, Backlog::older, Backlog::overdue);

    private static final List<Column> COLUMNS = List.of(
            new Column("channel", Kind.TEXT, Better.NEITHER, "CHANNEL"),
            Column.count("open", Better.NOT_COMPARED, "OPEN"),
            Column.count("openUnderOneDay", Better.NOT_COMPARED, "OPEN_DAY"),
            Column.count("openUnderThreeDays", Better.NOT_COMPARED, "OPEN_THREE_DAYS"),
            Column.count("openUnderSevenDays", Better.NOT_COMPARED, "OPEN_WEEK"),
            Column.count("openSevenDaysOrMore", Better.NOT_COMPARED, "OPEN_OLDER"),
            Column.count("overdue", Better.NOT_COMPARED, "OVERDUE"));

    private BacklogTable() {}

    static ReportTable of(Days days, List<Backlog> backlog) {
        List<Row> rows = backlog.stream()
                .map(row -> row(row.channel().name(), Stream.of(row)))
                .toList();
        return new ReportTable("backlog", days, Step.ALL, COLUMNS, rows, row(null, backlog.stream()), "open");
    }

    private static Row row(@Nullable Object channel, Stream<Backlog> rows) {
        List<Backlog> all = rows.toList();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(channel);
        COUNTS.forEach(count -> cells.add(all.stream().mapToLong(count).sum()));
        return new Row(cells, false);
    }
}
