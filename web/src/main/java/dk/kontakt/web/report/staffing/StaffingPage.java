package dk.kontakt.web.report.staffing;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.report.Days;
import dk.kontakt.report.ReportService;
import dk.kontakt.report.plan.Fit;
import dk.kontakt.report.plan.HalfHour;
import dk.kontakt.report.plan.PlannedHalfHour;
import dk.kontakt.report.plan.StaffingPlan;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.api.RequestRefused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** How many people each half-hour of the week needs, beside who was there (C58). */
@Named
@RequestScoped
public class StaffingPage {
    @Inject
    private ReportService reports;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private @Nullable StaffingPlan plan;
    private @Nullable List<String> wrong;

    /** A half-hour of every day, from Monday to Sunday. */
    public record Row(LocalTime start, List<PlannedHalfHour> cells) {}

    /** The names of the parameters that make no question, as the API tells them. */
    public List<String> getWrong() {
        if (wrong == null) {
            try {
                read();
                wrong = List.of();
            } catch (RequestRefused refused) {
                wrong = refused.problems().stream().map(FieldProblem::field).toList();
            }
        }
        return wrong;
    }

    public StaffingPlan getPlan() {
        return plan == null ? read() : plan;
    }

    /** Whether an average week has a half-hour to plan. */
    public boolean isAnything() {
        return getPlan().halves().stream().anyMatch(PlannedHalfHour::open);
    }

    public boolean isWhatIf() {
        return !getPlan().question().whatIf().isNothing();
    }

    /** Whether the period has days to come. */
    public boolean isNotOver() {
        return !getPlan().question().days().to().isBefore(today());
    }

    /** The half-hours that are open on any day. */
    public List<Row> getRows() {
        List<PlannedHalfHour> halves = getPlan().halves();
        List<Row> rows = new ArrayList<>();
        for (int number = 0; number < HalfHour.A_DAY; number++) {
            int row = number;
            List<PlannedHalfHour> cells =
                    halves.stream().filter(half -> half.at().number() == row).toList();
            if (cells.stream().anyMatch(PlannedHalfHour::open)) {
                rows.add(new Row(cells.get(0).at().start(), cells));
            }
        }
        return rows;
    }

    public List<Fit> getFits() {
        return List.of(Fit.values());
    }

    /** The live channels that were asked about. */
    public List<Channel> getLive() {
        return List.copyOf(getPlan().question().live());
    }

    public List<DayOfWeek> getWeek() {
        return List.of(DayOfWeek.values());
    }

    /** The day that is shown in detail: the one asked for, else Monday. */
    public DayOfWeek getDay() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equals(request.getParameter("day")))
                .findFirst()
                .orElse(DayOfWeek.MONDAY);
    }

    /** The open half-hours of the day that is shown. */
    public List<PlannedHalfHour> getDetails() {
        return getPlan().on(getDay()).stream().filter(PlannedHalfHour::open).toList();
    }

    /** Sends the plan behind the page as CSV. */
    public void download() throws IOException {
        byte[] csv = StaffingCsv.of(getPlan()).getBytes(StandardCharsets.UTF_8);
        Faces.sendFile(csv, StaffingCsv.fileName(getPlan()), true);
    }

    private StaffingPlan read() {
        StaffingPlan answer = reports.staffing(StaffingRequest.question(request::getParameter, today()));
        plan = answer;
        return answer;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }
}
