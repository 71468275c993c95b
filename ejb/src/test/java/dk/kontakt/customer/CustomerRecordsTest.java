package dk.kontakt.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.report.Database;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What systems say, laid over what is there, in a real database. */
class CustomerRecordsTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final String EVERYTHING = """
            select (select string_agg(concat_ws('|', id, name, email, phone, customer_number, segment, language), ';' order by id) from customer)
                || (select coalesce(string_agg(concat_ws('|', customer, system, name, value, as_of), ';' order by customer, name), '') from customer_fact)
                || (select coalesce(string_agg(concat_ws('|', number, customer, amount, status, summary, as_of), ';' order by number), '')
                    from customer_order)
            """;

    @SuppressWarnings("NullAway.Init")
    private static Database postgres;

    @SuppressWarnings("NullAway.Init")
    private Connection connection;

    @BeforeAll
    static void start() throws IOException {
        postgres = new Database();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void connect() throws SQLException {
        postgres.empty();
        connection = postgres.connect();
        execute("truncate order_status");
        execute("insert into customer (id, name, email, customer_number, created_at) values"
                + " (1, 'Ane', 'ane@example.dk', 'K1', now()), (2, 'Bo', 'bo@example.dk', 'K2', now())");
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void anOlderStatementNeverGoesOverANewer() throws SQLException {
        customers().store(1, "CRM", facts(20, "x", "name", "Ane Holm", "value", "high"));
        customers().store(1, "CRM", facts(10, "y", "name", "Ane Berg", "need", "tents"));

        assertEquals("Ane Holm", text("select name from customer where id = 1"));
        assertEquals(
                List.of("name=Ane Holm", "need=tents", "value=high"),
                customers().facts(1).stream()
                        .map(fact -> fact.name() + "=" + fact.value())
                        .toList());
    }

    @Test
    void aFactThatIsNoMoreIsNotShown() throws SQLException {
        customers().store(1, "CRM", facts(10, "x", "value", "high"));
        customers().store(1, "CRM", facts(20, "y", "value", null));

        assertEquals(List.of(), customers().facts(1));
    }

    @Test
    void anAddressOfSomebodyElseStaysTheirs() throws SQLException {
        customers().store(1, "CRM", facts(10, "x", "email", "bo@example.dk", "customerNumber", "K2"));

        assertEquals("ane@example.dk K1", text("select email || ' ' || customer_number from customer where id = 1"));
    }

    @Test
    void findsACustomerByTheSystemsKeyOrByOurNumber() throws SQLException {
        customers().store(1, "CRM", facts(10, "x", "name", "Ane"));

        assertEquals(List.of(1L), customers().called("CRM", "key-1", null));
        assertEquals(List.of(2L), customers().called("CRM", "other", "K2"));
        assertEquals(List.of(2L), customers().called("ERP", "K2", null));
        assertEquals(List.of(), customers().called("ERP", "key-1", null));
    }

    @Test
    void aStatusMayComeBeforeItsOrder() throws SQLException {
        orders().store("ERP", null, new OrderFacts("O1", "SHIPPED", null, stamp(20, "b")));
        orders().store("ERP", 1L, order(10, "a", "O1", "PLACED", 100));

        assertEquals("SHIPPED", text("select status from customer_order where number = 'O1'"));
    }

    @Test
    void anOrderFromBeforeAnySystemGivesWay() throws SQLException {
        execute("insert into customer_order (number, customer, placed_at, amount, status, summary)"
                + " values ('O1', 1, now(), 5, 'PLACED', 'a')");
        orders().store("ERP", 1L, order(10, "a", "O1", "DELIVERED", 100));

        assertEquals(
                "100.00 DELIVERED", text("select amount || ' ' || status from customer_order where number = 'O1'"));
    }

    @Test
    void anyOrderOfArrivalAndAnyRepetitionEndsInTheSame() throws SQLException {
        for (int seed = 0; seed < 20; seed++) {
            List<Change> changes = randomChanges(new Random(seed));
            String straight = fold(changes);
            List<Change> again = new ArrayList<>(changes);
            again.addAll(changes.subList(0, changes.size() / 2));
            Collections.shuffle(again, new Random(seed + 1_000L));

            assertEquals(straight, fold(again), "seed " + seed);
        }
    }

    private interface Change {
        void apply() throws SQLException;
    }

    private String fold(List<Change> changes) throws SQLException {
        disconnect();
        connect();
        for (Change change : changes) {
            change.apply();
        }
        return text(EVERYTHING);
    }

    private List<Change> randomChanges(Random random) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String id = "m" + i;
            int at = random.nextInt(8);
            String word = "w" + random.nextInt(5);
            long customer = 1 + random.nextInt(2);
            String order = "O" + random.nextInt(3);
            changes.add(
                    switch (random.nextInt(3)) {
                        case 0 -> () -> customers().store(customer, "CRM", facts(at, id, "name", word, "need", word));
                        case 1 -> () -> orders().store("ERP", customer, order(at, id, order, word, at));
                        default -> () -> orders().store("ERP", null, new OrderFacts(order, word, null, stamp(at, id)));
                    });
        }
        return changes;
    }

    private CustomerRecords customers() {
        return new CustomerRecords(connection);
    }

    private OrderRecords orders() {
        return new OrderRecords(connection);
    }

    private static Stamp stamp(int minute, String id) {
        return new Stamp(MORNING.plusSeconds(60L * minute), 0, id);
    }

    private static CustomerFacts facts(int minute, String id, String name, @Nullable String value) {
        var facts = new HashMap<String, @Nullable String>();
        facts.put(name, value);
        return new CustomerFacts("key-1", facts, stamp(minute, id));
    }

    private static CustomerFacts facts(int minute, String id, String name, String value, String other, String also) {
        return new CustomerFacts("key-1", Map.of(name, value, other, also), stamp(minute, id));
    }

    private static OrderFacts order(int minute, String id, String number, String status, int amount) {
        var content = new OrderFacts.Content("K1", MORNING, new BigDecimal(amount), "DKK", "Telt");
        return new OrderFacts(number, status, content, stamp(minute, id));
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
