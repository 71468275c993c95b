package dk.kontakt.report.attendance;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.report.Days;
import dk.kontakt.report.attendance.Spans.Span;
import dk.kontakt.sla.SlaService;
import dk.kontakt.ticket.Channel;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Computes and stores attendance and promises of whole days. Reached only through the batch job, in transactions of its own as the
 * figures are. The same day again changes nothing but the time of computing, as long as nothing else has changed.
 */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class AttendanceDays {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SlaService goals;

    @Inject
    private Clock clock;

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** In ascending order; never none once there are agents, since today goes on. */
    public List<LocalDate> due() {
        return run(connection -> new AttendanceTable(connection).due(LocalDate.ofInstant(clock.instant(), Days.ZONE)));
    }

    /** Of today, as far as it has come. */
    public void compute(LocalDate day) {
        run(connection -> {
            store(connection, day, clock.instant(), goals::calendarNamed);
            return day;
        });
    }

    static void store(
            Connection connection, LocalDate day, Instant now, Function<String, Optional<BusinessCalendar>> calendars)
            throws SQLException {
        Span time = time(day, now);
        var table = new AttendanceTable(connection);
        Map<Channel, BusinessCalendar> promised = new EnumMap<>(Channel.class);
        table.promised(day)
                .forEach((channel, name) ->
                        calendars.apply(name).ifPresent(calendar -> promised.put(channel, calendar)));
        Floor floor = new FloorRows(connection).read(time);
        table.begin(day, now);
        table.attended(day, floor.attendance());
        table.kept(new PromisedHours(promised).compare(day, time, floor));
    }

    private static Span time(LocalDate day, Instant now) {
        var whole = new Days(day, day);
        long end = Math.min(whole.end().getEpochSecond(), now.getEpochSecond());
        return new Span(whole.start().getEpochSecond(), end);
    }

    private <T> T run(Work<T> work) {
        try {
            return work.on(entities.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
