package dk.kontakt.web.report.subject;

import dk.kontakt.report.Days;
import dk.kontakt.report.Figures;
import dk.kontakt.report.Part;
import dk.kontakt.report.PartFigures;
import dk.kontakt.report.ReportService;
import dk.kontakt.report.Step;
import dk.kontakt.report.strategy.Bought;
import dk.kontakt.report.strategy.Purchases;
import dk.kontakt.report.strategy.Satisfaction;
import dk.kontakt.report.strategy.StrategyService;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.report.table.Better;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.FigureTable;
import dk.kontakt.web.report.table.Kind;
import dk.kontakt.web.report.table.Measure;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import java.util.Arrays;
import java.util.List;

/** Own figures beside those that others published, with where these stand. */
record BenchmarkSubject(ReportService reports, StrategyService strategy) implements Subject {

    private static final Column SATISFIED = Column.share("satisfiedShare", Better.MORE, "SATISFIED");
    private static final Column GAIN = Column.share("orderValueGain", Better.MORE, "ORDER_GAIN");
    private static final Column ORDERS = Column.count("ordersAfterChat", Better.NEITHER, "ORDERS_AFTER_CHAT");

    @Override
    public String name() {
        return "benchmark";
    }

    @Override
    public List<ReportTable> tables(Question question) {
        List<PartFigures> own = reports.figures(question.days(), Part.CHANNEL, Step.ALL);
        return List.of(
                table("benchmark-answered", Published.ANSWERED, question, own),
                table("benchmark-accuracy", Published.ACCURACY, question, own),
                table("benchmark-speed", Published.SPEED, question, own),
                satisfaction(question.days()),
                chatBeforeOrder(question.days()));
    }

    private ReportTable satisfaction(Days days) {
        Satisfaction ours = strategy.satisfaction(days, Channel.CHAT);
        return new BesidePublished("benchmark-satisfaction", SATISFIED, Measure.RATINGS.column())
                .of(days, Published.CHAT_SATISFACTION, ours.share(), ours.ratings());
    }

    private ReportTable chatBeforeOrder(Days days) {
        List<Purchases> purchases = strategy.purchases(days);
        Bought after = purchases.stream().map(Purchases::afterChat).reduce(Bought.NOTHING, Bought::plus);
        Bought without = purchases.stream().map(Purchases::withoutChat).reduce(Bought.NOTHING, Bought::plus);
        return new BesidePublished("benchmark-order-value", GAIN, ORDERS)
                .of(days, Published.CHAT_ORDER_GAIN, after.gainOver(without), after.orders());
    }

    private static ReportTable table(String name, List<Published> published, Question question, List<PartFigures> own) {
        Column ours = published.get(0).beside().column();
        Column theirs = new Column("published", ours.kind(), Better.NOT_COMPARED, "PUBLISHED");
        List<Column> columns = List.of(
                new Column("channel", Kind.TEXT, Better.NEITHER, "CHANNEL"),
                ours,
                theirs,
                Measure.CONTACTS.column(),
                new Column("source", Kind.TEXT, Better.NEITHER, "SOURCE"));
        List<Row> rows = published.stream().map(figure -> row(figure, own)).toList();
        return new ReportTable(name, question.days(), Step.ALL, columns, rows, null, ours.key());
    }

    private static Row row(Published published, List<PartFigures> own) {
        Figures figures = own.stream()
                .filter(row -> published.channel() == null || row.channel() == published.channel())
                .map(PartFigures::figures)
                .reduce(Figures.NONE, Figures::plus);
        long contacts = figures.volume().contacts();
        return new Row(
                Arrays.asList(
                        published.channel() == null
                                ? ReportNames.ALL
                                : published.channel().name(),
                        published.beside().of(figures),
                        published.figure(),
                        contacts,
                        published.source()),
                contacts < FigureTable.ENOUGH);
    }
}
