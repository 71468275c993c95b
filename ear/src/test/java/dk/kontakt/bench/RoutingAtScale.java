package dk.kontakt.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Base64;

/** The live router with 2,000 agents, 200 skills and up to 1,000,000 waiting tickets. It leaves all of them behind. */
final class RoutingAtScale {
    private static final int WAITING = 100_000;
    private static final int WARM_UP = 15_000;
    private static final int ASSIGNED = 15_000;
    private static final int CLAIMS = 6_000;
    private static final int CONNECTIONS = 8;
    private static final int ASKED = 100;
    private static final int FREED = 60;
    private static final long LONGEST_WAIT = 120_000_000_000L;
    private static final String AGENT = "agent1";
    private static final String PUSHED = "bench";
    private static final String FETCHED = "service";

    private final Product product;
    private final Figures figures;
    private final HttpClient client = HttpClient.newHttpClient();

    RoutingAtScale(Product product, Figures figures) {
        this.product = product;
        this.figures = figures;
    }

    void measure() throws Exception {
        try (Connection database = product.database()) {
            var floor = new ManyAgents(database);
            floor.come(WAITING);
            floor.teach(AGENT);
            floor.execute("delete from waiting_ticket");
            floor.queue(PUSHED, WAITING);
            board();
            throughput(database, floor);
            latency(database, floor);
            growth(database, floor);
        }
    }

    private void board() throws IOException, InterruptedException {
        var visits = new PageVisits("http://127.0.0.1:" + Product.HTTP);
        visits.logIn("lead", "demo");
        visits.measure(figures, "page.board", "/desk/lead");
    }

    /** Everybody becomes available at once; the router works through one connection at a time. */
    private void throughput(Connection database, ManyAgents floor) throws Exception {
        var raw = new RawClaims(product);
        raw.measure(1, CLAIMS / 4);
        double alone = raw.measure(1, CLAIMS);
        double together = raw.measure(CONNECTIONS, CLAIMS);
        floor.execute("update waiting_ticket set offered = false where offered and queue = 'bench'");
        floor.execute("vacuum analyze waiting_ticket");
        floor.execute("update agent set state = 'AVAILABLE', idle_since = now() where username like 'bench-%'");
        await(database, WARM_UP);
        long begin = System.nanoTime();
        long before = assigned(database);
        long after = await(database, before + ASSIGNED);
        double routed = (after - before) / ((System.nanoTime() - begin) / 1e9);
        figures.add("routing.raw-claims", alone, "1/s");
        figures.add("routing.raw-claims.8-connections", together, "1/s");
        figures.addRatio("routing.assignments", routed, "1/s", routed / alone, 0.3);
    }

    /** All are full but one, who ends a case and so becomes free for the next. */
    private void latency(Connection database, ManyAgents floor) throws Exception {
        floor.execute(
                "update agent_channel set capacity = greatest(load, 1), load = greatest(load, 1) where agent like 'bench-%'");
        floor.queue(PUSHED, (int) (WAITING - waiting(database)));
        floor.execute("update agent_channel set capacity = load + 1 where agent = '%s' and channel = 'EMAIL'"
                .formatted(AGENT));
        floor.execute(
                "update agent set state = 'AVAILABLE', present_until = null, idle_since = now() where username = '%s'"
                        .formatted(AGENT));
        double[] millis = new double[FREED];
        long ticket = awaitLatest(database, 0);
        for (int i = -FREED / 3; i < FREED; i++) {
            long begin = System.nanoTime();
            send("/api/tickets/" + ticket + "/replies", "{\"body\": \"Hej\", \"status\": \"RESOLVED\"}");
            ticket = awaitLatest(database, ticket);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(millis);
        figures.add("routing.free-to-assigned.p50", millis[FREED / 2], "ms");
        figures.add("routing.free-to-assigned.p99", millis[FREED * 99 / 100], "ms");
        floor.execute("update agent set state = 'AWAY' where username like 'bench-%'");
    }

    /** The agent asks for the next ticket of a queue that hands nothing out, while more and more waits in it. */
    private void growth(Connection database, ManyAgents floor) throws Exception {
        floor.execute("delete from waiting_ticket where queue = 'bench'");
        floor.execute("update agent_channel set capacity = 1000000 where agent = '%s' and channel = 'EMAIL'"
                .formatted(AGENT));
        double first = 0;
        double last = 0;
        int waiting = 0;
        for (int size : new int[] {1_000, 10_000, 100_000, 1_000_000}) {
            floor.queue(FETCHED, size - waiting);
            waiting = size - ASKED * 2;
            double[] millis = nextTickets();
            last = millis[ASKED / 2];
            first = first == 0 ? last : first;
            figures.add("routing.next." + size + ".p50", last, "ms");
            figures.add("routing.next." + size + ".p99", millis[ASKED * 99 / 100], "ms");
        }
        figures.addLimited("routing.next.1000000-to-1000", last / first, "", 2);
    }

    private double[] nextTickets() throws IOException, InterruptedException {
        double[] millis = new double[ASKED];
        for (int i = -ASKED; i < ASKED; i++) {
            long begin = System.nanoTime();
            send("/api/routing/next", "");
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    private void send(String path, String body) throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString((AGENT + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Product.HTTP + path))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200 && response.statusCode() != 201) {
            throw new IOException(path + " answered " + response.statusCode() + " " + response.body());
        }
    }

    private static long await(Connection database, long assignments) throws SQLException, InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT;
        long assigned = assigned(database);
        while (assigned < assignments && System.nanoTime() < end) {
            Thread.sleep(50);
            assigned = assigned(database);
        }
        return assigned;
    }

    private static long assigned(Connection database) throws SQLException {
        return number(database, "select count(*) from assignment where queue = 'bench'");
    }

    private static long waiting(Connection database) throws SQLException {
        return number(database, "select count(*) from waiting_ticket where queue = 'bench'");
    }

    /** The ticket that the agent got last, once it is another one. */
    private static long awaitLatest(Connection database, long before) throws SQLException, InterruptedException {
        String latest = "select coalesce((select ticket from assignment where agent = '" + AGENT
                + "' and released_at is null and queue = 'bench' order by assigned_at desc limit 1), 0)";
        long end = System.nanoTime() + LONGEST_WAIT;
        long ticket = number(database, latest);
        while ((ticket == before || ticket == 0) && System.nanoTime() < end) {
            Thread.sleep(1);
            ticket = number(database, latest);
        }
        return ticket;
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
