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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Computes the facts and their sums by day. Reached only through the batch job, in transactions of its own: the one of the batch runtime
 * holds the job repository, and without XA a transaction holds one data source.
 */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class Facts {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    public Facts() {}

    Facts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Whether there are contacts, but no facts by the present formula. */
    public boolean isNothingComputed() {
        return run(connection -> new DueDays(connection).isNothingComputed());
    }

    /**
     * Marks the days that are to be computed: those that were never, those that something changed since the last time, and those of the
     * months asked for; null for both asks for none, null for one has no bound there.
     */
    public void markDue(@Nullable YearMonth from, @Nullable YearMonth to) {
        run(connection -> {
            var days = new DueDays(connection);
            var changes = new FactChanges(connection);
            if (days.isNothingComputed()) {
                changes.forget(clock.instant());
            } else {
                changes.mark(clock.instant());
            }
            days.markMissing(from, to, clock.instant());
            return days;
        });
    }

    /** What is to be computed, in the order of days. */
    public List<DueSpan> due() {
        return run(connection -> new DueDays(connection).spans());
    }

    /** Puts the facts of a span, as they are now, in the place of what it had, all of it or nothing. */
    public void compute(DueSpan span) {
        run(connection -> {
            new FactTable(connection).replace(span, clock.instant());
            return span;
        });
    }

    /** Notes what an execution of the job has before it. */
    public void begin(long execution) {
        run(connection -> {
            new RunNotes(connection).begin(execution);
            return execution;
        });
    }

    /** How far an execution is, if it is one that computes facts. */
    public Optional<DaysDone> progress(long execution) {
        return run(connection -> new RunNotes(connection).progress(execution));
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
