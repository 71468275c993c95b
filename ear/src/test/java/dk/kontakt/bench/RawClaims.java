package dk.kontakt.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The limit: bare claims of waiting tickets, one index probe for each skill of an agent, a transaction a claim. */
final class RawClaims {
    private static final String SELECT = """
            select w.ticket from unnest(?::text[]) skill cross join lateral (
                select ticket, urgency from waiting_ticket
                where not offered and queue = 'bench' and channel = 'EMAIL' and step = 0 and requirement = skill || ':1'
                    and reserved_for = '' and avoided = ''
                order by urgency, ticket limit 1 for update skip locked) w
            order by w.urgency, w.ticket limit 1
            """;
    private static final String UPDATE = "update waiting_ticket set offered = true where ticket = ?";

    private final Product product;

    RawClaims(Product product) {
        this.product = product;
    }

    /** Claims a second over so many connections. */
    double measure(int connections, int claims) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        List<Callable<Integer>> claimers = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            int first = i;
            claimers.add(() -> claim(first, claims / connections));
        }
        long begin = System.nanoTime();
        int claimed = 0;
        for (Future<Integer> done : threads.invokeAll(claimers)) {
            claimed += done.get();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        threads.shutdown();
        return claimed / seconds;
    }

    private int claim(int first, int claims) throws Exception {
        int claimed = 0;
        try (Connection connection = product.database();
                PreparedStatement select = connection.prepareStatement(SELECT);
                PreparedStatement update = connection.prepareStatement(UPDATE)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < claims; i++) {
                select.setArray(1, connection.createArrayOf("text", ManyAgents.skillsOf(first * 251 + i)));
                claimed += claim(select, update);
                connection.commit();
            }
        }
        return claimed;
    }

    private static int claim(PreparedStatement select, PreparedStatement update) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return 0;
            }
            update.setLong(1, row.getLong(1));
        }
        return update.executeUpdate();
    }
}
