package dk.kontakt.web.report;

import dk.kontakt.platform.FieldsRefused;
import dk.kontakt.report.ContactFact;
import dk.kontakt.report.Days;
import dk.kontakt.report.FactFilter;
import dk.kontakt.report.ReportService;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.Names;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.Wording;
import dk.kontakt.web.report.table.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    private static final List<String> REPORTS = List.of("variety", "service", "agents", "benchmark");

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
            rows = days().map(days -> reports.contacts(days, filter(), getPage()))
                    .orElse(List.of());
        }
        return rows;
    }

    /** From 0. */
    public int getPage() {
        String page = parameter("page");
        return page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
    }

    public boolean isMore() {
        return getRows().size() == A_PAGE;
    }

    /** As in "Chat · Levering · 1. maj 2026 – 31. maj 2026". */
    public String getSummary() {
        var words = new TableWords(language.getLocale(), (column, code) -> code);
        return Stream.of(
                        Optional.ofNullable(filter().channel()).map(channel -> wording.code("channel", channel)),
                        Optional.ofNullable(filter().category()).map(names::category),
                        Optional.ofNullable(filter().agent())
                                .map(agent -> agent.isEmpty() ? wording.text("report.nobody") : names.agent(agent)),
                        Optional.ofNullable(filter().hour()).map(hour -> wording.text("report.hour", hour.toString())),
                        days().map(words::period))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** The same list on another page. */
    public String link(int page) {
        String kept = Stream.of("report", "from", "to", "channel", "category", "agent", "hour")
                .filter(name -> parameter(name) != null)
                .map(name -> name + "=" + Utils.encodeURL(parameter(name)))
                .collect(Collectors.joining("&"));
        return "/reports/contacts?" + kept + "&page=" + page;
    }

    public String getBack() {
        String report = parameter("report");
        String path = report != null && REPORTS.contains(report) ? "/reports/" + report : "/reports";
        return days().map(days -> path + "?from=" + days.from().toString().substring(0, 7) + "&to="
                        + days.to().toString().substring(0, 7))
                .orElse(path);
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

    private Optional<Days> days() {
        try {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
            return Optional.of(TableRequest.days(parameter("from"), parameter("to"), today));
        } catch (FieldsRefused refused) {
            return Optional.empty();
        }
    }

    private FactFilter filter() {
        String hour = parameter("hour");
        return new FactFilter(
                Arrays.stream(Channel.values())
                        .filter(channel -> channel.name().equals(parameter("channel")))
                        .findFirst()
                        .orElse(null),
                parameter("category"),
                parameter("agent"),
                hour != null && hour.matches("\\d{1,2}") ? Integer.valueOf(hour) : null);
    }

    private static @Nullable String parameter(String name) {
        return Faces.getRequestParameter(name);
    }
}
