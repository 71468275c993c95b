package dk.kontakt.web.report.subject;

import dk.kontakt.report.Part;
import dk.kontakt.report.PartFigures;
import dk.kontakt.report.ReportService;
import dk.kontakt.web.report.table.Dimension;
import dk.kontakt.web.report.table.FigureTable;
import dk.kontakt.web.report.table.Measure;
import dk.kontakt.web.report.table.ReportTable;
import java.util.List;
import java.util.stream.Stream;

/** The four Vs of each channel, and its profit and loss (C13, C14, C70–C73). */
record ChannelSubject(ReportService reports) implements Subject {
    private static final FigureTable FOUR_VS =
            new FigureTable("channel-value", List.of(Dimension.CHANNEL), Measure.FOUR_VS, "contacts");

    private static final FigureTable PROFIT = new FigureTable(
            "profit",
            List.of(Dimension.CHANNEL),
            List.of(
                    Measure.ORDERS,
                    Measure.ORDER_VALUE,
                    Measure.COST,
                    Measure.COST_SHARE,
                    Measure.NET,
                    Measure.NET_PER_CONTACT),
            "net");

    @Override
    public String name() {
        return "channel-value";
    }

    @Override
    public List<ReportTable> tables(Question question) {
        List<PartFigures> figures = reports.figures(question.days(), Part.CHANNEL, question.step());
        return Stream.of(FOUR_VS, PROFIT)
                .map(table -> table.of(question.days(), question.step(), figures))
                .toList();
    }
}
