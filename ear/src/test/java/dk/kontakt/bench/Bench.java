package dk.kontakt.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;

/** Runs every measurement in one go: {@code mvn -Pbench}; with {@code -Dbench=routing}, {@code desk}, {@code channels} or {@code reports} that alone. */
public final class Bench {
    private static final int CONNECTIONS = 8;
    private static final int WARM_UP = 3_000;
    private static final int CONTACTS = 10_000;
    private static final int TICKETS = 100_000;
    private static final double SERVER_MEMORY_LIMIT = 700;
    private static final double POISON_LIMIT = 60;

    private final Path checkout = Path.of(System.getProperty("kontakt.checkout"));
    private final Path mavenHome = Path.of(System.getProperty("kontakt.maven"));
    private final Path home = checkout.resolve("ear/target/bench-home");
    private final Figures figures = new Figures(System.out);

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var bench = new Bench();
        switch (System.getProperty("kontakt.bench", "")) {
            case "routing" -> bench.runRouting();
            case "desk" -> bench.runDesk();
            case "channels" -> bench.runChannels();
            case "reports" -> bench.runReports();
            default -> bench.run();
        }
    }

    private void run() throws Exception {
        DueTimes.measure(figures);
        Product.delete(home);
        try (Product cold = Product.start(checkout, mavenHome, home)) {
            figures.add("start.cold", cold.untilReady().toMillis() / 1e3, "s");
        }
        try (Product warm = Product.start(checkout, mavenHome, home)) {
            figures.add("start.warm", warm.untilReady().toMillis() / 1e3, "s");
            contacts(warm);
            pages(warm);
            goals(warm);
            new RoutingAtScale(warm, figures).measure();
            new ReportsAtScale(warm, figures).measure();
        }
        figures.printTable();
    }

    private void runRouting() throws Exception {
        Product.delete(home);
        try (Product product = Product.start(checkout, mavenHome, home)) {
            new RoutingAtScale(product, figures).measure();
        }
        figures.printTable();
    }

    /** With a CRM that takes ten seconds for an answer. */
    private void runDesk() throws Exception {
        Product.delete(home);
        try (Product product = Product.start(checkout, mavenHome, home, "-Dkontakt.demo.crm=10")) {
            new SlowSystems(product).measure(figures);
        }
        figures.printTable();
    }

    private void runChannels() throws Exception {
        Product.delete(home);
        try (Product product = Product.start(checkout, mavenHome, home);
                Connection database = product.database()) {
            prepare(database);
            new ChannelsAtScale(product, figures).measure();
        }
        figures.printTable();
    }

    /** With {@code -Dbench.contacts=200000} fewer contacts. */
    private void runReports() throws Exception {
        Product.delete(home);
        try (Product product = Product.start(checkout, mavenHome, home)) {
            new ReportsAtScale(product, figures).measure();
        }
        figures.printTable();
    }

    private void contacts(Product product) throws Exception {
        try (Connection database = product.database()) {
            prepare(database);
            var queued = new QueuedContacts(database);
            String run = UUID.randomUUID().toString().substring(0, 8);
            queued.measure(run + "-warm-", WARM_UP);
            double routed = queued.measure(run + "-", CONTACTS);
            memory(product);
            var raw = new RawContacts(product, CONNECTIONS);
            raw.measure(WARM_UP);
            double limit = raw.measure(CONTACTS);
            figures.add("contacts.raw-postgresql", limit, "1/s");
            figures.addRatio("contacts.queue-to-routed", routed, "1/s", routed / limit, 0.15);
            double poisoned = new PoisonedQueue(database).measure(run + "-poison-", CONTACTS);
            figures.addLimited("contacts.poisoned", poisoned, "s", POISON_LIMIT);
        }
    }

    private void memory(Product product) throws Exception {
        figures.addLimited("memory.server", product.residentMemory("kontakt.server.home"), "MiB", SERVER_MEMORY_LIMIT);
        figures.add("memory.broker", product.residentMemory("kontakt.broker.home"), "MiB");
        figures.add("memory.database", product.residentMemory("bin/postgres"), "MiB");
    }

    private void pages(Product product) throws Exception {
        try (Connection database = product.database()) {
            new ManyTickets(database).fillUpTo(TICKETS);
        }
        var visits = new PageVisits("http://127.0.0.1:" + Product.HTTP);
        visits.logIn("lead", "demo");
        visits.measure(figures, "page.ticket-list", "/desk");
        visits.measure(figures, "page.ticket", "/desk/" + ManyTickets.FIRST);
        visits.measure(figures, "api.ticket-list", "/api/tickets?limit=50");
        visits.measure(figures, "api.ticket", "/api/tickets/" + ManyTickets.FIRST);
    }

    private void goals(Product product) throws Exception {
        try (Connection database = product.database()) {
            new GoalsAtScale("http://127.0.0.1:" + Product.HTTP).measure(figures, database);
        }
    }

    /** So many contacts come in at once that real capacities would stop the routing; the copies need numbers. */
    private static void prepare(Connection database) throws Exception {
        try (Statement statement = database.createStatement()) {
            statement.execute("update agent_channel set capacity = 1000000 where channel = 'EMAIL'");
            statement.execute("update agent set state = 'AVAILABLE'");
            statement.execute("create sequence if not exists bench_event");
        }
    }
}
