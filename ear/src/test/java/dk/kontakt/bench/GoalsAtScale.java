package dk.kontakt.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;

/** Service goals with as many recorded tickets, open tickets and running clocks as {@link ManyTickets} made. */
final class GoalsAtScale {
    private static final int STEPS = 5_000;
    private static final int SECONDS = 60;
    private static final String DRAFT = """
            {"comment": "bench", "policies": [{"name": "all", "targets": {
                "firstResponse": {"duration": "PT%1$dH", "calendar": "kundeservice"},
                "resolution": {"duration": "PT%1$d0H", "calendar": "kundeservice"}}}]}""";

    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    GoalsAtScale(String address) {
        this.address = address;
    }

    void measure(Figures figures, Connection database) throws Exception {
        whatIf(figures);
        recalculation(figures, database);
        escalation(figures, database);
    }

    private void whatIf(Figures figures) throws Exception {
        String question = DRAFT.formatted(3).replace("\"comment\": \"bench\"", "\"days\": 400");
        long begin = System.nanoTime();
        JsonObject answer = send("POST", "/api/sla/what-if", question);
        figures.add("sla.what-if.tickets", answer.getInt("tickets"), "");
        figures.addLimited("sla.what-if", seconds(begin), "s", 10);
    }

    /** Every copy is open and has two running clocks, which a published rulebook changes. */
    private void recalculation(Figures figures, Connection database) throws Exception {
        long open = ManyTickets.reopen(database);
        long begin = System.nanoTime();
        send("PUT", "/api/sla/policies", DRAFT.formatted(5));
        JsonObject job = send("POST", "/api/jobs/sla-recalculation", "{}");
        while (job.isNull("ended")) {
            Thread.sleep(500);
            job = send("GET", "/api/jobs/" + job.getInt("execution"), "");
        }
        if (!job.getString("status").equals("COMPLETED")) {
            throw new IllegalStateException(job.toString());
        }
        figures.add("sla.recalculation.open-tickets", open, "");
        figures.add("sla.recalculation", seconds(begin), "s");
    }

    /** Of all the running clocks, some are due within the next minute. */
    private static void escalation(Figures figures, Connection database) throws Exception {
        try (Statement statement = database.createStatement()) {
            statement.execute("""
                    update sla_clock c set next_step = 1, due_at = soon.at, next_at = soon.at
                    from (select id, date_trunc('second', now()) + interval '5 s' + (row_number() over () %% %d) * interval '1 s' as at
                          from sla_clock where next_at is not null and ticket >= %d limit %d) soon
                    where c.id = soon.id
                    """.formatted(SECONDS, ManyTickets.FIRST, STEPS));
        }
        figures.add(
                "sla.running-clocks", number(database, "select count(*) from sla_clock where next_at is not null"), "");
        Thread.sleep((SECONDS + 15) * 1_000L);
        figures.addLimited("sla.escalation-lag.p99", number(database, """
                select percentile_cont(0.99) within group (order by extract(epoch from at - (details ->> 'due')::timestamptz))
                from ticket_event where type = 'SLA_BREACHED' and at > now() - interval '2 min'
                """), "s", 5);
    }

    private JsonObject send(String method, String path, String body) throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString("manager:demo".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(path + " answered " + response.statusCode() + " " + response.body());
        }
        try (var reader = jakarta.json.Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }

    private static double number(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getDouble(1);
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
