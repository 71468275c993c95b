package dk.kontakt.web.report.subject;

import dk.kontakt.report.Days;
import dk.kontakt.report.PartFigures;
import dk.kontakt.report.Step;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.report.table.Better;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.Dimension;
import dk.kontakt.web.report.table.Kind;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls and chats for every thousand visits of the web shop, month by month: whether chat relieves the phone (C45). */
final class VisitsTable {
    private static final Column DAYS = Column.count("daysCounted", Better.NOT_COMPARED, "VISIT_DAYS");
    static final Column VISITS = Column.count("visits", Better.NEITHER, "VISITS");
    private static final double THOUSAND = 1_000;

    private static final List<Column> COLUMNS = List.of(
            Column.of(Dimension.PERIOD),
            Column.of(Dimension.CHANNEL),
            DAYS,
            VISITS,
            Column.count("contactsOnDaysCounted", Better.NEITHER, "VISIT_CONTACTS"),
            new Column("perThousandVisits", Kind.RATE, Better.LESS, "PER_THOUSAND"));

    private VisitsTable() {}

    static ReportTable of(Days days, List<PartFigures> daily, Map<LocalDate, Long> visits) {
        var all = new CountedDays(visits);
        YearMonth last = YearMonth.from(days.to());
        List<Row> rows = Stream.iterate(
                        YearMonth.from(days.from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .flatMap(month -> Stream.of(Channel.PHONE, Channel.CHAT)
                        .map(channel -> row(
                                first(month, days),
                                channel,
                                all.within(day -> YearMonth.from(day).equals(month)),
                                daily)))
                .toList();
        return new ReportTable("visits", days, Step.MONTH, COLUMNS, rows, null, "perThousandVisits");
    }

    private static Row row(LocalDate from, Channel channel, CountedDays counted, List<PartFigures> daily) {
        @Nullable Long visits = counted.sum();
        @Nullable Long contacts = counted.contacts(daily, channel);
        @Nullable Double part = CountedDays.part(contacts, visits);
        return new Row(
                Arrays.asList(
                        from,
                        channel.name(),
                        counted.count(),
                        visits,
                        contacts,
                        part == null ? null : (Double) (part * THOUSAND)),
                false);
    }

    private static LocalDate first(YearMonth month, Days days) {
        LocalDate first = month.atDay(1);
        return first.isBefore(days.from()) ? days.from() : first;
    }
}
