package dk.kontakt.demo.systems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.channel.system.profile.ProfileKind;
import dk.kontakt.channel.system.profile.Statement;
import dk.kontakt.customer.CustomerFacts;
import dk.kontakt.demo.DemoDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The answers of the demo's CRM and ERP, read as the product reads them. */
class ShopFactsTest {
    private static final int CONTACTS = 200;
    private static final String ASKED = "{\"data\": {\"customer\": {\"id\": %d}}}";
    private static final String BUYER = "select o.customer from customer_order o join customer c on c.id = o.customer"
            + " where c.customer_number is not null order by 1 limit 1";

    @Test
    void answersInTheShapeThatTheProductReads() throws Exception {
        try (var postgres = new DemoDatabase()) {
            DataSource demo = postgres.demo("systems", CONTACTS, DemoDatabase.NOW, DemoDatabase.SEED);
            var shop = new ShopFacts(((PGSimpleDataSource) demo).getUrl(), "kontakt", "kontakt");
            long buyer = number(demo, BUYER);
            var profile = ProfileKind.KONTAKT.profile();

            CustomerFacts customer = profile.customers(statement(shop.answer("crm", ASKED.formatted(buyer))))
                    .get(0);

            assertTrue(customer.facts().containsKey("lifeCycle"));
            assertTrue(!profile.orders(statement(shop.answer("erp", ASKED.formatted(buyer))))
                    .isEmpty());
            assertEquals(
                    0,
                    profile.customers(statement(shop.answer("crm", ASKED.formatted(-1))))
                            .size());
            assertEquals(
                    0,
                    profile.orders(statement(shop.answer("erp", ASKED.formatted(-1))))
                            .size());
        }
    }

    @Test
    void behavesAsItIsTold() {
        assertEquals(new Mood(true, false, Duration.ZERO), Mood.of("hang"));
        assertEquals(new Mood(false, false, Duration.ZERO), Mood.of("down"));
        assertEquals(new Mood(true, true, Duration.ofSeconds(10)), Mood.of("10"));
    }

    private static Statement statement(String data) {
        return new Statement(data, DemoDatabase.NOW, "m-1");
    }

    private static long number(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                java.sql.Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
