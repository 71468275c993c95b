package dk.kontakt.web.report.subject;

import dk.kontakt.report.Part;
import dk.kontakt.report.PartFigures;
import dk.kontakt.report.ReportService;
import dk.kontakt.report.Step;
import dk.kontakt.web.report.table.Better;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.Dimension;
import dk.kontakt.web.report.table.FigureTable;
import dk.kontakt.web.report.table.Measure;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the contacts are about: issues by their number and growth, complaints, before and after the sale (C71). */
record VarietySubject(ReportService reports) implements Subject {
    private static final FigureTable ISSUES = new FigureTable(
            "issues",
            List.of(Dimension.CATEGORY),
            List.of(Measure.CONTACTS, Measure.COMPLAINTS, Measure.BEFORE_SALE, Measure.FIRST_CONTACT, Measure.RATING),
            "contacts");

    private static final FigureTable MIX = new FigureTable(
            "mix",
            List.of(Dimension.CHANNEL),
            List.of(
                    Measure.CONTACTS,
                    Measure.COMPLAINT_CONTACTS,
                    Measure.QUESTION_CONTACTS,
                    Measure.COMPLAINTS,
                    Measure.BEFORE_CONTACTS,
                    Measure.AFTER_CONTACTS,
                    Measure.BEFORE_SALE),
            "complaintShare");

    private static final FigureTable SEGMENTS = new FigureTable(
            "segments",
            List.of(Dimension.SEGMENT),
            List.of(
                    Measure.CONTACTS,
                    Measure.COMPLAINT_CONTACTS,
                    Measure.COMPLAINTS,
                    Measure.FIRST_CONTACT,
                    Measure.RATING,
                    Measure.ORDER_VALUE),
            "contacts");

    private static final Column SHARE = Column.share("share", Better.NEITHER, "SHARE");
    private static final Column EARLIER = Column.count("contactsBefore", Better.NOT_COMPARED, "CONTACTS_BEFORE");
    private static final Column GROWTH = Column.share("growth", Better.NOT_COMPARED, "GROWTH");

    @Override
    public String name() {
        return "variety";
    }

    @Override
    public List<ReportTable> tables(Question question) {
        ReportTable issues = ISSUES.of(question.days(), question.step(), issues(question));
        ReportTable mix = MIX.of(
                question.days(), question.step(), reports.figures(question.days(), Part.CHANNEL, question.step()));
        ReportTable segments = SEGMENTS.of(
                question.days(), question.step(), reports.figures(question.days(), Part.SEGMENT, question.step()));
        return List.of(question.step() == Step.ALL ? grown(issues, issues(question.before())) : issues, mix, segments);
    }

    private List<PartFigures> issues(Question question) {
        return reports.figures(question.days(), Part.CATEGORY, question.step());
    }

    private static ReportTable grown(ReportTable issues, List<PartFigures> before) {
        Map<Object, Long> earlier = new HashMap<>();
        before.forEach(row -> earlier.merge(row.key(), row.figures().volume().contacts(), Long::sum));
        long all = earlier.values().stream().mapToLong(Long::longValue).sum();
        Row total = issues.total();
        @Nullable Long now = total == null ? null : contacts(issues, total);
        return issues.with(SHARE, row -> part(contacts(issues, row), now), part(now, now))
                .with(EARLIER, row -> earlier.getOrDefault(issue(issues, row), 0L), all)
                .with(
                        GROWTH,
                        row -> growth(contacts(issues, row), earlier.getOrDefault(issue(issues, row), 0L)),
                        growth(now, all));
    }

    private static Object issue(ReportTable issues, Row row) {
        return String.valueOf(issues.cell(row, "category"));
    }

    private static @Nullable Long contacts(ReportTable issues, Row row) {
        return (Long) issues.cell(row, "contacts");
    }

    private static @Nullable Double part(@Nullable Long part, @Nullable Long whole) {
        return part == null || whole == null || whole == 0 ? null : (double) part / whole;
    }

    private static @Nullable Double growth(@Nullable Long now, long before) {
        return now == null || before == 0 ? null : (double) (now - before) / before;
    }
}
