package dk.kontakt.report;

import dk.kontakt.report.plan.Arrivals;
import dk.kontakt.report.plan.Planner;
import dk.kontakt.report.plan.Presence;
import dk.kontakt.report.plan.PresenceRows;
import dk.kontakt.report.plan.StaffingPlan;
import dk.kontakt.report.plan.StaffingQuestion;
import dk.kontakt.report.plan.Work;
import dk.kontakt.report.plan.WorkRows;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
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
@RolesAllowed({"manager", "lead", "admin", "integration"})
public class ReportService {
    private static final Duration RECENT = Duration.ofDays(30);

    @Resource(name = "jdbc/kontakt")
    private DataSource database;

    @Inject
    private Clock clock;

    /**
     * The four Vs of each channel from one month to another, both included, as they were last computed.
     *
     * @throws PeriodRefused if the period ends before it starts, or is longer than ten years
     */
    public ChannelValueReport channelValue(YearMonth from, YearMonth to) {
        var period = new Period(from, to);
        var days = new Days(from.atDay(1), to.atEndOfMonth());
        try (Connection connection = database.getConnection()) {
            var figures = new DailyFigures(connection);
            List<ChannelMonth> months = figures.read(days, Part.CHANNEL, Step.MONTH).stream()
                    .map(row -> new ChannelMonth(YearMonth.from(row.from()), row.channel(), row.figures()))
                    .toList();
            return new ChannelValueReport(period, months, figures.missing(period), figures.oldest(days));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * By hour of the week, what came from one day to another, both included.
     *
     * @throws PeriodRefused if the period ends before it starts, or is longer than ten years
     */
    public Demand demand(LocalDate from, LocalDate to) {
        var days = new Days(from, to);
        try (Connection connection = database.getConnection()) {
            return DemandRows.count(connection, days);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** By half-hour of the week, who was there to work, certified for which channels. */
    public Presence present(Days days) {
        try (Connection connection = database.getConnection()) {
            return PresenceRows.read(connection, days, clock.instant());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** What channels promised on each of the days and what was kept of it (C5, C7), as it was last computed. */
    public List<PromiseRow> promises(Days days) {
        try (Connection connection = database.getConnection()) {
            return AttendanceRows.promises(connection, days);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** How many people an average week needs, beside how many were there (C58). */
    public StaffingPlan staffing(StaffingQuestion question) {
        return planner(question).plan();
    }

    /** What agents did on each of the days, as it was last computed. */
    public List<Attendance> attendance(Days days) {
        try (Connection connection = database.getConnection()) {
            return AttendanceRows.attendance(connection, days);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** By skill, how many cases of the last thirty days needed it. */
    public Map<String, Long> demandBySkill() {
        try (Connection connection = database.getConnection()) {
            return SkillDemand.since(connection, clock.instant().minus(RECENT));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Planner planner(StaffingQuestion question) {
        Days days = question.days();
        try (Connection connection = database.getConnection()) {
            List<Arrivals> arrivals = DemandRows.halves(connection, days);
            Work work = WorkRows.read(connection, days);
            Presence presence = PresenceRows.read(connection, days, clock.instant());
            return new Planner(question, arrivals, work, presence);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** The figures of each part of each channel over each step, in the order of time, channels and keys; days without any are left out. */
    public List<PartFigures> figures(Days days, Part part, Step step) {
        try (Connection connection = database.getConnection()) {
            return new DailyFigures(connection).read(days, part, step);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Fifty contacts and what is counted of them, the newest first; {@code page} is 0 for the first. */
    public List<ContactFact> contacts(Days days, FactFilter filter, int page) {
        try (Connection connection = database.getConnection()) {
            return new ContactFacts(connection).read(days, filter, page);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** How much of the period is computed. */
    public Freshness freshness(Days days) {
        try (Connection connection = database.getConnection()) {
            return new DailyFigures(connection).freshness(days);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
