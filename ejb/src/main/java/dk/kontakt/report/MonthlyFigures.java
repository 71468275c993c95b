package dk.kontakt.report;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

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
import java.time.YearMonth;
import java.util.List;

/**
 * Computes and stores the figures of whole months. Reached only through the batch job, in transactions of its own: the one of the
 * batch runtime holds the job repository, and without XA a transaction holds one data source.
 */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class MonthlyFigures {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    public MonthlyFigures() {}

    MonthlyFigures(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Every month with something to count, in ascending order. */
    public List<YearMonth> months() {
        return run(connection -> new ChannelValueTable(connection).months());
    }

    /** Whether there are contacts, but no figures by the present formula. */
    public boolean isNothingComputed() {
        return run(connection -> new ChannelValueTable(connection).isNothingComputed());
    }

    public List<ChannelMonth> compute(YearMonth month) {
        return run(connection -> ChannelValueFormula.compute(connection, month, clock.instant()));
    }

    /** Replaces what the month had, all of it or nothing; the same rows again change nothing but the time of computing. */
    public void replace(YearMonth month, List<ChannelMonth> rows) {
        run(connection -> {
            new ChannelValueTable(connection).replace(month, rows, clock.instant());
            return month;
        });
    }

    /** On the transaction's own connection: one from the data source need not take part in it. */
    private <T> T run(Work<T> work) {
        try {
            return work.on(entities.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
