package dk.kontakt.report.value;

import dk.kontakt.report.Days;
import dk.kontakt.sla.SlaService;
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

/** The boundary of what the figures of value rest on. Histories come with the latest day first. */
@Stateless
@RolesAllowed({"lead", "manager", "admin", "integration"})
public class ValueService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SlaService goals;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    public List<Dated<Terms>> terms() {
        return run(connection -> new TermsTable(connection).all(today()));
    }

    public List<Dated<Attribution>> attribution() {
        return run(connection -> new AttributionTable(connection).all(today()));
    }

    public List<Dated<AdvertisedHours>> hours() {
        return run(connection -> new HoursTable(connection).all(today()));
    }

    /**
     * Lets the terms hold from their day on, until later ones of the channel begin; returns how many days are computed again.
     *
     * @throws ValueRefused naming every wrong field
     */
    @RolesAllowed({"manager", "admin"})
    public int introduce(Terms terms) {
        terms.requireSound(today());
        return run(connection -> {
            new TermsTable(connection).add(terms, author());
            return new DueFacts(connection, author()).after(terms);
        });
    }

    /**
     * Attributes orders anew from a day on; returns how many days are computed again.
     *
     * @throws ValueRefused naming every wrong field
     */
    @RolesAllowed({"manager", "admin"})
    public int introduce(Attribution attribution) {
        attribution.requireSound(today());
        return run(connection -> {
            var table = new AttributionTable(connection);
            int longest = Math.max(table.windowOn(attribution.validFrom()), attribution.windowHours());
            table.add(attribution, author());
            return new DueFacts(connection, author()).after(attribution, longest);
        });
    }

    /**
     * Promises other hours from a day on; returns how many days are computed again.
     *
     * @throws ValueRefused if there is no such calendar, or the day is too far away
     */
    @RolesAllowed({"manager", "admin"})
    public int introduce(AdvertisedHours hours) {
        requireSound(hours);
        return run(connection -> {
            var table = new HoursTable(connection);
            table.add(hours, author());
            return table.computedDays(hours);
        });
    }

    /** The channels that cost too much of what they sold, the dearest first. */
    public List<CostAlarm> alarms(Days days) {
        return run(connection -> CostAlarms.find(connection, days));
    }

    private void requireSound(AdvertisedHours hours) {
        var rules = new ValueRules();
        rules.date("validFrom", hours.validFrom(), today());
        String calendar = hours.calendar();
        if (calendar != null && goals.calendarNamed(calendar).isEmpty()) {
            rules.refuse("calendar", "is no calendar");
        }
        rules.requireKept();
    }

    private Author author() {
        return new Author(session.getCallerPrincipal().getName(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    private <T> T run(Work<T> work) {
        try {
            return work.on(entities.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
