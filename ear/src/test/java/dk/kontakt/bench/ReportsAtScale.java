package dk.kontakt.bench;

import jakarta.json.Json;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** The facts of many contacts: a full build beside the best single aggregate over the same raw rows, one changed day, and the pages. */
final class ReportsAtScale {
    private static final int[] CONTACTS = {1_000_000, 5_000_000};
    private static final int ATTEMPTS = 3;
    private static final double MOST_OF_AGGREGATE = 3;
    private static final double PARTS_OF_BUILD = 50;

    private static final String PERIOD = "?from=" + ManyContacts.FROM + "&to=" + ManyContacts.TO;

    /** The four Vs by month and channel, asked of the rows themselves, each table joined as a whole. */
    private static final String AGGREGATE = """
            with contacts as (
                select date_trunc('month', c.received_at at time zone 'Europe/Copenhagen') as month, c.channel, count(*) as contacts,
                       count(*) filter (where c.abandoned) as abandoned, count(*) filter (where g.complaint) as complaints,
                       count(*) filter (where g.sale = 'BEFORE') as before_sale, coalesce(sum(c.handle_seconds), 0) as handle_seconds
                from contact c join ticket t on t.number = c.ticket join category g on g.code = t.category
                group by 1, 2
            ), replies as (
                select date_trunc('month', r.sent_at at time zone 'Europe/Copenhagen') as month, t.channel, sum(r.handle_seconds) as handle_seconds
                from reply r join ticket t on t.number = r.ticket
                group by 1, 2
            ), opened as (
                select t.*, floor(extract(epoch from t.resolved_at - t.created_at)) as resolution,
                       floor(extract(epoch from t.first_responded_at - t.created_at)) as first_response,
                       coalesce(t.first_responded_at <= t.first_response_due, false) as in_time,
                       coalesce(t.first_response_due < now()
                           and (t.resolved_at is null or t.resolved_at > t.first_response_due), false) as overdue,
                       t.resolved_at is not null and c.contacts = 1
                           and coalesce(lead(t.created_at) over (partition by t.customer, t.category order by t.created_at, t.number)
                               > t.resolved_at + interval '168 hours', true) as first_contact
                from ticket t left join (select ticket, count(*) as contacts from contact group by ticket) c on c.ticket = t.number
            ), tickets as (
                select date_trunc('month', t.created_at at time zone 'Europe/Copenhagen') as month, t.channel, count(*) as tickets,
                       count(t.resolution) as resolved, coalesce(sum(t.resolution), 0) as resolution_seconds,
                       count(t.first_response) as answered, coalesce(sum(t.first_response), 0) as first_response_seconds,
                       count(t.first_response_due) filter (where t.first_responded_at is not null or t.overdue) as promised,
                       count(*) filter (where t.in_time) as in_time, count(*) filter (where t.first_contact) as first_contact,
                       coalesce(sum(s.score), 0) as rating_sum, count(s.score) as ratings
                from opened t left join satisfaction s on s.ticket = t.number
                group by 1, 2
            ), orders as (
                select date_trunc('month', last.received_at at time zone 'Europe/Copenhagen') as month, last.channel,
                       count(*) as orders, sum(last.amount) as order_value
                from (select distinct on (o.number) o.amount, c.channel, c.received_at
                      from customer_order o join ticket t on t.customer = o.customer join contact c on c.ticket = t.number
                      where o.currency = 'DKK' and c.received_at < o.placed_at and c.received_at >= o.placed_at - interval '168 hours'
                      order by o.number, c.received_at desc, c.id desc) last
                group by 1, 2
            )
            select count(*), sum(c.contacts), sum(r.handle_seconds), sum(t.first_contact), sum(o.order_value)
            from contacts c full join replies r using (month, channel) full join tickets t using (month, channel)
            left join orders o using (month, channel)
            """;

    /** As the job has it. */
    private static final String PLAN = "set random_page_cost = 1.1; set work_mem = '64MB'; set jit = off";

    private final Product product;
    private final Figures figures;
    private final String address = "http://127.0.0.1:" + Product.HTTP;
    private final HttpClient client = HttpClient.newHttpClient();

    ReportsAtScale(Product product, Figures figures) {
        this.product = product;
        this.figures = figures;
    }

    void measure() throws Exception {
        try (Connection database = product.database()) {
            execute(database, PLAN);
            for (int contacts : CONTACTS) {
                int most = Integer.getInteger("kontakt.bench.contacts", contacts);
                if (contacts <= most || contacts == CONTACTS[0]) {
                    measure(database, Math.min(contacts, most));
                }
            }
        }
        pages();
    }

    private void measure(Connection database, int contacts) throws Exception {
        new ManyContacts(database).fillUpTo(contacts);
        String name = "reports." + contacts + ".";
        double aggregate = aggregate(database);
        figures.add(name + "aggregate", aggregate, "s");
        execute(database, "truncate contact_fact, daily_figures, fact_day, fact_due");
        double build = job();
        figures.add(name + "full-build", build, "s");
        figures.addLimited(name + "full-build.of-aggregate", build / aggregate, "x", MOST_OF_AGGREGATE);
        figures.add(name + "contacts-in-facts", number(database, "select count(*) from contact_fact"), "");
        figures.add(name + "memory.server", product.residentMemory("kontakt.server.home"), "MiB");
        figures.add(name + "memory.database", product.residentMemory("bin/postgres"), "MiB");
        job();
        change(database, contacts / 2);
        figures.addLimited(name + "changed-day", job(), "s", build / PARTS_OF_BUILD);
    }

    private static double aggregate(Connection database) throws SQLException {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS; i++) {
            long begin = System.nanoTime();
            number(database, AGGREGATE);
            best = Math.min(best, (System.nanoTime() - begin) / 1e9);
        }
        return best;
    }

    /** One case is resolved later than it was, and its timeline says so. */
    private static void change(Connection database, int ticket) throws SQLException {
        long number = ManyContacts.FIRST + ticket;
        execute(database, "update ticket set resolved_at = created_at + interval '9 days' where number = " + number);
        execute(
                database,
                "insert into ticket_event (id, ticket, at, type, actor, version, details)"
                        + " values (6000000000 + %1$d, %1$d, now(), 'STATUS_CHANGED', 'lead', 1, '{\"from\": \"OPEN\", \"to\": \"RESOLVED\"}')"
                                .formatted(number));
    }

    /** Seconds from its start to its end, as the job itself tells. */
    private double job() throws Exception {
        JsonObject job = send("POST", "/api/jobs/channel-value-report");
        while (job.isNull("ended")) {
            Thread.sleep(100);
            job = send("GET", "/api/jobs/" + job.getInt("execution"));
        }
        if (!job.getString("status").equals("COMPLETED")) {
            throw new IllegalStateException(job.toString());
        }
        Duration taken =
                Duration.between(Instant.parse(job.getString("started")), Instant.parse(job.getString("ended")));
        return taken.toMillis() / 1e3;
    }

    private void pages() throws Exception {
        var visits = new PageVisits(address);
        visits.logIn("manager", "demo");
        visits.measure(figures, "reports.page", "/reports" + PERIOD);
        visits.measure(figures, "reports.api", "/api/reports/channel-value" + PERIOD);
    }

    private JsonObject send(String method, String path) throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString("manager:demo".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        method.equals("POST")
                                ? HttpRequest.BodyPublishers.ofString("{}")
                                : HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(path + " answered " + response.statusCode() + " " + response.body());
        }
        try (var reader = Json.createReader(new StringReader(response.body()))) {
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

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
