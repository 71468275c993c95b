package dk.kontakt.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.ticket.Channel;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C70 to C73: the figures are those of the raw rows. */
class ChannelValueFormulaTest {
    private static final Instant NOW = Instant.parse("2026-09-15T12:00:00Z");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private static Database database;
    private Connection connection;

    @BeforeAll
    static void start() throws IOException {
        database = new Database();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.empty();
        connection = database.connect();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyMonthEqualsTheRecountOfItsRows(long seed) throws SQLException {
        History history = new RandomHistory(seed).create();
        history.store(connection);
        List<ChannelMonth> computed = new ArrayList<>();
        for (YearMonth month : new ChannelValueTable(connection).months()) {
            computed.addAll(ChannelValueFormula.compute(connection, month, NOW));
        }
        assertEquals(lines(new Recount(history, NOW).rows()), lines(computed));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28T22:59:59.999999Z, 2026-02",
        "2026-02-28T23:00:00Z,        2026-03",
        "2026-03-31T21:59:59.999999Z, 2026-03",
        "2026-03-31T22:00:00Z,        2026-04",
        "2026-10-31T22:59:59.999999Z, 2026-10",
        "2026-10-31T23:00:00Z,        2026-11",
    })
    void aContactCountsInItsMonthInCopenhagenInSummerAndWinterTime(Instant received, YearMonth month)
            throws SQLException {
        contactAt(received).store(connection);
        assertEquals(List.of(month), new ChannelValueTable(connection).months());
        List<ChannelMonth> rows = ChannelValueFormula.compute(connection, month, NOW);
        assertEquals(1, rows.get(0).figures().volume().contacts());
        assertTrue(ChannelValueFormula.compute(connection, month.minusMonths(1), NOW)
                .isEmpty());
        assertTrue(ChannelValueFormula.compute(connection, month.plusMonths(1), NOW)
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27T12:00:00Z, 2026-04-03T12:00:00Z,        1",
        "2026-03-27T12:00:00Z, 2026-04-03T12:00:00.000001Z, 0",
        "2026-03-27T12:00:00Z, 2026-03-27T12:00:00Z,        0",
    })
    void anOrderBelongsToAContactForSevenTimes24HoursAlsoWhenTheClockChanges(
            Instant received, Instant placed, long orders) throws SQLException {
        History contact = contactAt(received);
        var purchase = new History.Purchase(7, placed, new BigDecimal("499.95"), "DKK");
        new History(contact.cases(), contact.contacts(), List.of(), List.of(purchase), List.of()).store(connection);
        Value value = ChannelValueFormula.compute(connection, MARCH, NOW)
                .get(0)
                .figures()
                .value();
        assertEquals(orders, value.orders());
        assertEquals(orders == 0 ? "0.00" : "499.95", value.orderValue().toPlainString());
    }

    @Test
    void computingAMonthAgainLeavesTheSameRowsAndOtherMonthsAlone() throws SQLException {
        new RandomHistory(9).create().store(connection);
        var table = new ChannelValueTable(connection);
        var whole = new Period(RandomHistory.FIRST, RandomHistory.LAST);
        computeAll(table);
        List<ChannelMonth> before = table.read(whole).rows();
        table.replace(MARCH, ChannelValueFormula.compute(connection, MARCH, NOW), NOW);
        assertEquals(lines(before), lines(table.read(whole).rows()));
        assertFalse(before.isEmpty());
    }

    @Test
    void monthsWithContactsButWithoutFiguresAreMissing() throws SQLException {
        contactAt(Instant.parse("2026-03-10T09:00:00Z")).store(connection);
        var table = new ChannelValueTable(connection);
        var spring = new Period(MARCH.minusMonths(1), MARCH.plusMonths(1));
        assertEquals(List.of(MARCH), table.missing(spring));
        assertTrue(table.isNothingComputed());
        computeAll(table);
        assertEquals(List.of(), table.missing(spring));
        assertFalse(table.isNothingComputed());
    }

    private void computeAll(ChannelValueTable table) throws SQLException {
        for (YearMonth month : table.months()) {
            table.replace(month, ChannelValueFormula.compute(connection, month, NOW), NOW);
        }
    }

    private static History contactAt(Instant received) {
        var one = new History.Case(1, Channel.CHAT, History.KINDS.get(0), 7, received, null, null, null);
        var contact = new History.Message(1, one, Channel.CHAT, received, 60, false);
        return new History(List.of(one), List.of(contact), List.of(), List.of(), List.of());
    }

    /** One row a line, so that a difference is easy to see. */
    private static String lines(List<ChannelMonth> rows) {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(row).append('\n'));
        return lines.toString();
    }
}
