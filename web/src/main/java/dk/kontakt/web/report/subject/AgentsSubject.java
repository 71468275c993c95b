package dk.kontakt.web.report.subject;

import dk.kontakt.report.Part;
import dk.kontakt.report.PartFigures;
import dk.kontakt.report.ReportService;
import dk.kontakt.report.Step;
import dk.kontakt.web.report.table.Dimension;
import dk.kontakt.web.report.table.FigureTable;
import dk.kontakt.web.report.table.Measure;
import dk.kontakt.web.report.table.ReportTable;
import java.util.List;

/** What each agent does and how well, in all and by channel; an agent sees only own figures (C56, C57, C74, C76). */
record AgentsSubject(ReportService reports) implements Subject {
    private static final List<Measure> MEASURES = List.of(
            Measure.CONTACTS,
            Measure.HANDLED,
            Measure.HANDLE_TIME,
            Measure.FIRST_CONTACT,
            Measure.RATINGS,
            Measure.RATING,
            Measure.REVIEWS,
            Measure.ACCURACY);

    private static final FigureTable AGENTS = new FigureTable("agents", List.of(Dimension.AGENT), MEASURES, "contacts");

    private static final FigureTable BY_CHANNEL =
            new FigureTable("agent-channels", List.of(Dimension.AGENT, Dimension.CHANNEL), MEASURES, "");

    @Override
    public String name() {
        return "agents";
    }

    @Override
    public List<ReportTable> tables(Question question) {
        List<PartFigures> figures = question.own()
                ? reports.ownFigures(question.days(), question.step())
                : reports.figures(question.days(), Part.AGENT, question.step());
        ReportTable agents = AGENTS.of(question.days(), question.step(), figures);
        ReportTable byChannel = BY_CHANNEL.of(question.days(), question.step(), figures);
        return List.of(
                question.step() == Step.ALL ? occupancy(question, figures).in(agents) : agents, byChannel);
    }

    private Occupancy occupancy(Question question, List<PartFigures> figures) {
        return new Occupancy(
                question.own() ? reports.ownAttendance(question.days()) : reports.attendance(question.days()), figures);
    }
}
