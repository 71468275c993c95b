package dk.kontakt.web.report.subject;

import dk.kontakt.report.Freshness;
import dk.kontakt.report.ReportService;
import dk.kontakt.report.strategy.StrategyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** All reports by their names. */
@ApplicationScoped
public class ReportBook {
    @Inject
    private ReportService reports;

    @Inject
    private StrategyService strategy;

    @SuppressWarnings("NullAway.Init")
    public ReportBook() {}

    public ReportBook(ReportService reports, StrategyService strategy) {
        this.reports = reports;
        this.strategy = strategy;
    }

    public List<String> names() {
        return subjects().stream().map(Subject::name).toList();
    }

    /** The report as it was asked for; empty if there is none of that name. */
    public Optional<ReportDocument> make(String name, Question question) {
        return subjects().stream()
                .filter(subject -> subject.name().equals(name))
                .findFirst()
                .map(subject -> make(subject, question));
    }

    private ReportDocument make(Subject subject, Question question) {
        Freshness freshness = reports.freshness(question.days());
        boolean known = freshness.anyContacts() && freshness.computedAt() != null;
        return ReportDocument.of(subject.name(), question, freshness, known ? subject.tables(question) : List.of());
    }

    private List<Subject> subjects() {
        return List.of(
                new ChannelSubject(reports),
                new VarietySubject(reports),
                new ServiceSubject(reports),
                new AgentsSubject(reports),
                new StrategySubject(reports, strategy),
                new BenchmarkSubject(reports, strategy));
    }
}
