package dk.kontakt.report;

import dk.kontakt.report.plan.Arrivals;
import dk.kontakt.report.plan.OpenWeek;
import dk.kontakt.report.plan.OpenWeekRows;
import dk.kontakt.report.plan.Planner;
import dk.kontakt.report.plan.Presence;
import dk.kontakt.report.plan.PresenceRows;
import dk.kontakt.report.plan.StaffingPlan;
import dk.kontakt.report.plan.StaffingQuestion;
import dk.kontakt.report.plan.Work;
import dk.kontakt.report.plan.WorkRows;
import dk.kontakt.sla.SlaService;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The boundary of reports. */
@Stateless
@RolesAllowed({"manager", "lead", "admin", "integration", "system"})
public class ReportService {
    private static final Duration RECENT = Duration.ofDays(30);

    @Resource(name = "jdbc/kontakt")
    private DataSource database;

    @Inject
    private SlaService goals;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * The four Vs of each channel from one month to another, both included, as they were last computed.
     *
     * @throws PeriodRefused if the period ends before it starts, or is longer than ten years
     */
    public ChannelValueReport channelValue(YearMonth from, YearMonth to) {
        var period = new Period(from, to);
        var days = new Days(from.atDay(1), to.atEndOfMonth());
        return read(connection -> {
            var figures = new DailyFigures(connection);
            List<ChannelMonth> months = figures.read(days, Part.CHANNEL, Step.MONTH).stream()
                    .map(row -> new ChannelMonth(YearMonth.from(row.from()), row.channel(), row.figures()))
                    .toList();
            return new ChannelValueReport(period, months, figures.missing(period), figures.oldest(days));
        });
    }

    /**
     * By hour of the week, what came from one day to another, both included.
     *
     * @throws PeriodRefused if the period ends before it starts, or is longer than ten years
     */
    public Demand demand(LocalDate from, LocalDate to) {
        var days = new Days(from, to);
        return read(connection -> DemandRows.count(connection, days));
    }

    /** What channels promised on each of the days and what was kept of it (C5, C7), as it was last computed. */
    public List<PromiseRow> promises(Days days) {
        return read(connection -> AttendanceRows.promises(connection, days));
    }

    /** By half-hour of the week, who was there to work, certified for which channels. */
    public Presence present(Days days) {
        return read(connection -> PresenceRows.read(connection, days, clock.instant()));
    }

    /** What agents did on each of the days, as it was last computed. */
    public List<Attendance> attendance(Days days) {
        return read(connection -> AttendanceRows.attendance(connection, days));
    }

    /** How many people an average week needs, beside how many were there (C58). */
    public StaffingPlan staffing(StaffingQuestion question) {
        return planner(question).plan();
    }

    /** By skill, how many cases of the last thirty days needed it. */
    public Map<String, Long> demandBySkill() {
        return read(connection -> SkillDemand.since(connection, clock.instant().minus(RECENT)));
    }

    /** The figures of each part of each channel over each step, in the order of time, channels and keys; days without any are left out. */
    public List<PartFigures> figures(Days days, Part part, Step step) {
        return read(connection -> new DailyFigures(connection).read(days, part, step));
    }

    /** Fifty contacts and what is counted of them, the newest first; {@code page} is 0 for the first. */
    public List<ContactFact> contacts(Days days, FactFilter filter, int page) {
        return read(connection -> new ContactFacts(connection).read(days, filter, page));
    }

    /** How much of the period is computed. */
    @RolesAllowed({"agent", "manager", "lead", "admin", "integration", "system"})
    public Freshness freshness(Days days) {
        return read(connection -> new DailyFigures(connection).freshness(days));
    }

    /** The figures of whoever asks, by channel. */
    @RolesAllowed({"agent", "manager", "lead", "admin"})
    public List<PartFigures> ownFigures(Days days, Step step) {
        String caller = session.getCallerPrincipal().getName();
        return figures(days, Part.AGENT, step).stream()
                .filter(row -> row.key().equals(caller))
                .toList();
    }

    /** What whoever asks did on each of the days. */
    @RolesAllowed({"agent", "manager", "lead", "admin"})
    public List<Attendance> ownAttendance(Days days) {
        String caller = session.getCallerPrincipal().getName();
        return attendance(days).stream()
                .filter(row -> row.agent().equals(caller))
                .toList();
    }

    /** By channel, how many cases are open now. */
    public List<Backlog> backlog() {
        return read(connection -> BacklogRows.count(connection, clock.instant()));
    }

    /** By user name, what agents are called. */
    @RolesAllowed({"agent", "manager", "lead", "admin", "integration", "system"})
    public Map<String, String> agentNames() {
        return read(connection -> AgentNames.read(connection));
    }

    private Planner planner(StaffingQuestion question) {
        Days days = question.days();
        return read(connection -> {
            List<Arrivals> arrivals = DemandRows.halves(connection, days);
            Work work = WorkRows.read(connection, days);
            Presence presence = PresenceRows.read(connection, days, clock.instant());
            OpenWeek promised = OpenWeekRows.read(connection, days, goals::calendarNamed);
            return new Planner(question, arrivals, work, presence, promised);
        });
    }

    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.from(connection);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
