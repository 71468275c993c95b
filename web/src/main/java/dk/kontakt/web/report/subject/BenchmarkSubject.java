package dk.kontakt.web.report.subject;

import dk.kontakt.report.Figures;
import dk.kontakt.report.Part;
import dk.kontakt.report.PartFigures;
import dk.kontakt.report.ReportService;
import dk.kontakt.report.Step;
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
record BenchmarkSubject(ReportService reports) implements Subject {

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
                table("benchmark-speed", Published.SPEED, question, own));
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
