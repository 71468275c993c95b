package dk.kontakt.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBException;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month's figures are replaced as a whole, in the transaction that asks for it. */
class MonthlyFiguresTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-15T12:00:00Z"), ZoneOffset.UTC);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private static Database database;
    private Connection transaction;
    private MonthlyFigures figures;
    private List<ChannelMonth> rows;

    @BeforeAll
    static void start() throws IOException {
        database = new Database();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @BeforeEach
    void computeMarch() throws SQLException {
        database.empty();
        transaction = database.connect();
        transaction.setAutoCommit(false);
        figures = new MonthlyFigures(entities(transaction), CLOCK);
        new RandomHistory(4).create().store(transaction);
        rows = figures.compute(MARCH);
        figures.replace(MARCH, rows);
        transaction.commit();
    }

    @AfterEach
    void disconnect() throws SQLException {
        transaction.close();
    }

    @Test
    void nobodySeesAMonthHalfReplaced() throws SQLException {
        figures.replace(MARCH, List.of());
        assertEquals(rows.size(), seenByOthers());

        transaction.commit();
        assertEquals(0, seenByOthers());
    }

    @Test
    void aMonthThatCannotBeReplacedKeepsWhatItHad() throws SQLException {
        assertThrows(EJBException.class, () -> figures.replace(MARCH, List.of(rows.get(0), rows.get(0))));

        transaction.rollback();
        assertEquals(rows.size(), seenByOthers());
    }

    private static int seenByOthers() throws SQLException {
        try (Connection other = database.connect()) {
            return new ChannelValueTable(other)
                    .read(new Period(MARCH, MARCH))
                    .rows()
                    .size();
        }
    }

    /** Gives away the connection of its transaction, and nothing else. */
    private static EntityManager entities(Connection connection) {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("unwrap")) {
                        return connection;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
