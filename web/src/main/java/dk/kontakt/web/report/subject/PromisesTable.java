package dk.kontakt.web.report.subject;

import dk.kontakt.report.Days;
import dk.kontakt.report.PromiseRow;
import dk.kontakt.report.Step;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.report.table.Better;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.Kind;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** For how long channels said that they were open, and for how long somebody was there (C5, C7). */
final class PromisesTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("channel", Kind.TEXT, Better.NEITHER, "CHANNEL"),
            Column.time("advertisedSeconds", Better.NEITHER, "ADVERTISED"),
            Column.time("staffedSeconds", Better.NEITHER, "STAFFED"),
            Column.time("bothSeconds", Better.MORE, "BOTH"),
            Column.share("promiseKeptShare", Better.MORE, "KEPT_OPEN"));

    private PromisesTable() {}

    static ReportTable of(Days days, List<PromiseRow> promises) {
        Map<Channel, PromiseRow> sums = new EnumMap<>(Channel.class);
        promises.forEach(row -> sums.merge(row.channel(), row, PromisesTable::plus));
        List<Row> rows = sums.values().stream()
                .map(sum -> row(sum.channel().name(), sum))
                .toList();
        Row total = promises.stream()
                .reduce(PromisesTable::plus)
                .map(sum -> row(null, sum))
                .orElse(null);
        return new ReportTable("promises", days, Step.ALL, COLUMNS, rows, total, "promiseKeptShare");
    }

    private static PromiseRow plus(PromiseRow one, PromiseRow other) {
        return new PromiseRow(
                one.day(),
                one.channel(),
                one.advertisedSeconds() + other.advertisedSeconds(),
                one.staffedSeconds() + other.staffedSeconds(),
                one.bothSeconds() + other.bothSeconds());
    }

    private static Row row(@Nullable Object channel, PromiseRow sum) {
        return new Row(
                Arrays.asList(
                        channel, sum.advertisedSeconds(), sum.staffedSeconds(), sum.bothSeconds(), sum.keptShare()),
                false);
    }
}
