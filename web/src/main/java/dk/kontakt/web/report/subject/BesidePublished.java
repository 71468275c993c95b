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
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of one own figure of chat beside a published one; {@code counted} is what the own one rests on. */
record BesidePublished(String name, Column ours, Column counted) {

    /** @param own null where it is unknown */
    ReportTable of(Days days, Published.Share published, @Nullable Double own, long restsOn) {
        var row = new Row(
                Arrays.asList(Channel.CHAT.name(), own, published.share(), restsOn, published.source()),
                restsOn < FigureTable.ENOUGH);
        return new ReportTable(name, days, Step.ALL, columns(), List.of(row), null, ours.key());
    }

    private List<Column> columns() {
        return List.of(
                Column.of(Dimension.CHANNEL),
                ours,
                new Column("published", ours.kind(), Better.NOT_COMPARED, "PUBLISHED"),
                counted,
                new Column("source", Kind.TEXT, Better.NEITHER, "SOURCE"));
    }
}
