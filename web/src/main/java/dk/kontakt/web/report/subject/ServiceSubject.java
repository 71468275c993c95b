package dk.kontakt.web.report.subject;

import dk.kontakt.report.Part;
import dk.kontakt.report.ReportService;
import dk.kontakt.report.Step;
import dk.kontakt.web.report.table.Dimension;
import dk.kontakt.web.report.table.FigureTable;
import dk.kontakt.web.report.table.Measure;
import dk.kontakt.web.report.table.ReportTable;
import java.util.List;

/** How promises are kept: answers in time, waiting, giving up, what lies there now (C5, C22, C50, C51, C72). */
record ServiceSubject(ReportService reports) implements Subject {
    private static final FigureTable SERVICE = new FigureTable(
            "service",
            List.of(Dimension.CHANNEL),
            List.of(
                    Measure.CONTACTS,
                    Measure.ANSWERED,
                    Measure.LATE,
                    Measure.SERVICE_LEVEL,
                    Measure.ANSWER_SPEED,
                    Measure.ABANDONED,
                    Measure.ABANDONMENT,
                    Measure.PROMISED,
                    Measure.IN_TIME,
                    Measure.FIRST_RESPONSE,
                    Measure.REOPENED,
                    Measure.HANDLE_TIME),
            "serviceLevel");

    private static final FigureTable HOURS = new FigureTable(
            "hours",
            List.of(Dimension.HOUR),
            List.of(Measure.CONTACTS, Measure.SERVICE_LEVEL, Measure.ANSWER_SPEED, Measure.ABANDONMENT),
            "contacts");

    @Override
    public String name() {
        return "service";
    }

    @Override
    public List<ReportTable> tables(Question question) {
        return List.of(
                SERVICE.of(
                        question.days(),
                        question.step(),
                        reports.figures(question.days(), Part.CHANNEL, question.step())),
                HOURS.of(question.days(), Step.ALL, reports.figures(question.days(), Part.HOUR, Step.ALL)),
                PromisesTable.of(question.days(), reports.promises(question.days())),
                BacklogTable.of(question.days(), reports.backlog()));
    }
}
