package dk.kontakt.web.report;

import dk.kontakt.report.Days;
import dk.kontakt.report.Step;
import dk.kontakt.web.CurrentUser;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.api.RequestRefused;
import dk.kontakt.web.report.file.FileFormat;
import dk.kontakt.web.report.file.ReportFile;
import dk.kontakt.web.report.page.Beside;
import dk.kontakt.web.report.page.ShownTable;
import dk.kontakt.web.report.page.TableGoals;
import dk.kontakt.web.report.page.TableView;
import dk.kontakt.web.report.subject.Question;
import dk.kontakt.web.report.subject.ReportBook;
import dk.kontakt.web.report.subject.ReportDocument;
import dk.kontakt.web.report.subject.ReportNames;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The tables of any report for the period of the page. */
@Named
@RequestScoped
public class ReportTables {
    @Inject
    @Param(name = "by")
    private @Nullable String by;

    @Inject
    private ReportBook book;

    @Inject
    private ReportNames names;

    @Inject
    private ReportPeriod period;

    @Inject
    private PageLanguage language;

    @Inject
    private CurrentUser user;

    @Inject
    private OwnGoals ownGoals;

    private final Map<String, ReportDocument> made = new HashMap<>();
    private final Map<String, List<ShownTable>> shown = new HashMap<>();
    private @Nullable TableWords words;

    /** By what the rows are; what makes no step is taken for the whole period. */
    public Step getBy() {
        try {
            return TableRequest.step(by);
        } catch (RequestRefused unknown) {
            return Step.ALL;
        }
    }

    public List<Step> getSteps() {
        return List.of(Step.ALL, Step.DAY, Step.WEEK, Step.MONTH);
    }

    /** As in {@code week}. */
    public String code(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    public List<ShownTable> of(String report) {
        return shown.computeIfAbsent(report, this::show);
    }

    public ShownTable first(String report) {
        return of(report).get(0);
    }

    /** The tables but the first. */
    public List<ShownTable> behindFirst(String report) {
        List<ShownTable> tables = of(report);
        return tables.isEmpty() ? tables : tables.subList(1, tables.size());
    }

    /** The key of what to tell where there are no figures; null when there are. */
    public @Nullable String absence(String report) {
        return made(report).absence().map(absence -> "report.absent." + absence).orElse(null);
    }

    public long missingDays(String report) {
        return made(report).freshness().missingDays();
    }

    public @Nullable Instant computedAt(String report) {
        return made(report).freshness().computedAt();
    }

    /** As in "1. maj 2026 – 31. maj 2026". */
    public String getPeriodName() {
        return words().period(days());
    }

    /** Whether the reader sees only own figures. */
    public boolean isOwn() {
        return !user.isReader();
    }

    /** Sends the report as a file; of CSV one table. */
    public void download(String report, String format, String table) throws IOException {
        ReportDocument document = made(report);
        FileFormat wanted = FileFormat.of(format).orElse(FileFormat.PDF);
        if (document.absence().isEmpty()) {
            byte[] file = ReportFile.of(wanted, document, TableRequest.table(document, table), words());
            Faces.sendFile(file, ReportFile.name(wanted, document), true);
        }
    }

    private List<ShownTable> show(String report) {
        ReportDocument document = made(report);
        Map<String, ReportTable> before =
                document.question().step() == Step.ALL && document.absence().isEmpty()
                        ? before(report, document.question().before())
                        : Map.of();
        TableGoals goals = ownGoals.ofTables();
        return document.tables().stream()
                .map(table -> new TableView(
                                report, table, new Beside(before.get(table.name()), goals, !isOwn()), words())
                        .shown())
                .toList();
    }

    private Map<String, ReportTable> before(String report, Question question) {
        return book.make(report, question).stream()
                .flatMap(document -> document.tables().stream())
                .collect(Collectors.toMap(ReportTable::name, Function.identity()));
    }

    private ReportDocument made(String report) {
        return made.computeIfAbsent(
                report,
                name -> book.make(name, new Question(days(), getBy(), isOwn())).orElseThrow());
    }

    private Days days() {
        return new Days(period.getFrom().atDay(1), period.getTo().atEndOfMonth());
    }

    private TableWords words() {
        if (words == null) {
            words = names.in(language.getCode());
        }
        return words;
    }
}
