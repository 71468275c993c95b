package dk.kontakt.web.report.subject;

import dk.kontakt.report.Days;
import dk.kontakt.report.Step;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.report.table.Better;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.Dimension;
import dk.kontakt.web.report.table.FigureTable;
import dk.kontakt.web.report.table.Kind;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** On which channels customers opened cases, the preferred one first, by what the cases were about, the most frequent first (C77). */
final class Preferences {
    static final Column CASES = Column.count("cases", Better.NEITHER, "CASES");
    private static final Column SHARE = Column.share("shareOfThese", Better.NEITHER, "SHARE_OF_THESE");
    private static final Column RANK = Column.count("rank", Better.NOT_COMPARED, "RANK");

    private final String name;
    private final Column of;
    private final Column counted;
    private final Map<String, Map<Channel, Long>> cases = new TreeMap<>();

    Preferences(String name, Column of, Column counted) {
        this.name = name;
        this.of = of;
        this.counted = counted;
    }

    static Column about(String key) {
        return new Column(key, Kind.TEXT, Better.NEITHER, key.toUpperCase(Locale.ROOT));
    }

    void add(String what, Channel channel, long more) {
        if (more > 0) {
            cases.computeIfAbsent(what, first -> new EnumMap<>(Channel.class)).merge(channel, more, Long::sum);
        }
    }

    /** A table of the most frequent ones; it has no sum, since each has its own. */
    ReportTable of(Days days, int most) {
        List<Row> rows = cases.entrySet().stream()
                .sorted(Comparator.comparingLong(
                        (Map.Entry<String, Map<Channel, Long>> entry) -> -sum(entry.getValue())))
                .limit(most)
                .flatMap(entry -> rows(entry.getKey(), entry.getValue()))
                .toList();
        List<Column> columns = List.of(of, Column.of(Dimension.CHANNEL), RANK, counted, SHARE);
        return new ReportTable(name, days, Step.ALL, columns, rows, null, "");
    }

    private static Stream<Row> rows(String what, Map<Channel, Long> channels) {
        long all = sum(channels);
        return channels.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> {
                    long rank = 1
                            + channels.values().stream()
                                    .filter(other -> other > entry.getValue())
                                    .count();
                    return new Row(
                            List.of(
                                    what,
                                    entry.getKey().name(),
                                    rank,
                                    entry.getValue(),
                                    (double) entry.getValue() / all),
                            all < FigureTable.ENOUGH);
                });
    }

    private static long sum(Map<Channel, Long> channels) {
        return channels.values().stream().mapToLong(Long::longValue).sum();
    }
}
