package dk.kontakt.report.strategy;

import dk.kontakt.platform.FieldProblems;
import dk.kontakt.report.Days;
import dk.kontakt.ticket.Channel;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The boundary of what a choice of channels rests on. */
@Stateless
@RolesAllowed({"manager", "lead", "admin", "integration", "system"})
public class StrategyService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** On which channels cases were opened, by what they were about. */
    public List<Choice> choices(Days days) {
        return run(connection -> ChoiceRows.read(connection, days));
    }

    /** What was bought on each day with and without a chat before. */
    public List<Purchases> purchases(Days days) {
        return run(connection -> PurchaseRows.read(connection, days));
    }

    /** What ratings say of cases that were opened on a channel. */
    public Satisfaction satisfaction(Days days, Channel channel) {
        return run(connection -> Satisfaction.read(connection, days, channel));
    }

    /** By day, how many visits the web shop counted; a day of which nothing was told is left out. */
    public Map<LocalDate, Long> visits(Days days) {
        return run(connection -> new VisitTable(connection).read(days));
    }

    /**
     * Stores how many visits the web shop counted on a day, in the place of what was told before; the same again changes nothing.
     *
     * @throws VisitsRefused if the day is still to come
     */
    @RolesAllowed({"manager", "admin", "integration"})
    public void count(LocalDate day, long visits) {
        requireSound(day, visits);
        run(connection -> {
            new VisitTable(connection)
                    .add(day, visits, session.getCallerPrincipal().getName(), clock.instant());
            return day;
        });
    }

    private void requireSound(LocalDate day, long visits) {
        var problems = new FieldProblems();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        if (day.isBefore(LocalDate.EPOCH) || day.isAfter(today)) {
            problems.refuse("day", "must be a date from " + LocalDate.EPOCH + " to " + today);
        }
        if (visits < 0) {
            problems.refuse("visits", "must not be below 0");
        }
        problems.requireNone(VisitsRefused::new);
    }

    private <T> T run(Work<T> work) {
        try {
            return work.on(entities.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
