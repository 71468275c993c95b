package dk.kontakt.web.report;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import dk.kontakt.report.ContactFact;
import dk.kontakt.report.Days;
import dk.kontakt.report.FactFilter;
import dk.kontakt.report.Outcome;
import dk.kontakt.report.ReportService;
import dk.kontakt.web.Names;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.Wording;
import dk.kontakt.web.report.table.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Utils;

/** The contacts behind a number of a report, fifty a page. */
@Named
@RequestScoped
public class ReportContacts {
    private static final int A_PAGE = 50;
    private static final List<String> REPORTS = List.of("variety", "service", "agents", "strategy", "benchmark");

    @Inject
    private ReportService reports;

    @Inject
    private Names names;

    @Inject
    private Wording wording;

    @Inject
    private PageLanguage language;

    @Inject
    private Clock clock;

    private @Nullable List<ContactFact> rows;

    public List<ContactFact> getRows() {
        if (rows == null) {
            rows = isRefused() ? List.of() : reports.contacts(days(), filter(), getPage());
        }
        return rows;
    }

    /** Whether the address asks for what there is not. */
    public boolean isRefused() {
        return !getWrong().isEmpty();
    }

    /** The names of the parameters that are wrong; empty where all are right. */
    public String getWrong() {
        try {
            days();
            filter();
            return "";
        } catch (FieldsRefused refused) {
            return refused.problems().stream().map(FieldProblem::field).collect(Collectors.joining(", "));
        }
    }

    /** From 0. */
    public int getPage() {
        String page = parameter("page");
        return page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
    }

    public boolean isMore() {
        return getRows().size() == A_PAGE;
    }

    /** As in "Chat · Levering · Opgivet · 1. maj 2026 – 31. maj 2026". */
    public String getSummary() {
        FactFilter filter = filter();
        return Stream.of(
                        named(filter.channel(), channel -> wording.code("channel", channel)),
                        named(filter.category(), names::category),
                        named(
                                filter.agent(),
                                agent -> agent.isEmpty() ? wording.text("report.nobody") : names.agent(agent)),
                        named(filter.hour(), hour -> wording.text("report.hour", hour.toString())),
                        named(filter.segment(), segment -> wording.text("segment." + segment)),
                        named(
                                filter.outcome(),
                                outcome -> outcome == Outcome.ANY ? "" : wording.code("report.outcome", outcome)),
                        new TableWords(language.getLocale(), (column, code) -> code).period(days()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The same list on another page. */
    public String link(int page) {
        String kept = Stream.of("report", "from", "to", "channel", "category", "agent", "hour", "segment", "outcome")
                .filter(name -> parameter(name) != null)
                .map(name -> name + "=" + Utils.encodeURL(parameter(name)))
                .collect(Collectors.joining("&"));
        return "/reports/contacts?" + kept + "&page=" + page;
    }

    public String getBack() {
        String report = parameter("report");
        String path = report != null && REPORTS.contains(report) ? "/reports/" + report : "/reports";
        return isRefused()
                ? path
                : path + "?from=" + YearMonth.from(days().from()) + "&to=" + YearMonth.from(days().to());
    }

    /** The end of the key of how a contact was answered. */
    public String answer(ContactFact contact) {
        if (contact.abandoned()) {
            return "abandoned";
        } else if (contact.answered()) {
            return contact.late() ? "late" : "answered";
        }
        return "open";
    }

    private Days days() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        return TableRequest.days(parameter("from"), parameter("to"), today);
    }

    private static FactFilter filter() {
        return ContactsRequest.filter(ReportContacts::parameter);
    }

    private static <T> String named(@Nullable T code, Function<T, String> name) {
        return code == null ? "" : name.apply(code);
    }

    private static @Nullable String parameter(String name) {
        return Faces.getRequestParameter(name);
    }
}
