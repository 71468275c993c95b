package dk.kontakt.it;

import dk.kontakt.launcher.BrokerAddress;
import dk.kontakt.launcher.BrokerProcess;
import dk.kontakt.launcher.DatabaseAddress;
import dk.kontakt.launcher.DatabaseProcess;
import dk.kontakt.launcher.Home;
import dk.kontakt.launcher.Part;
import dk.kontakt.launcher.Ports;
import dk.kontakt.launcher.Schema;
import dk.kontakt.launcher.Secrets;
import dk.kontakt.launcher.ServerProcess;
import dk.kontakt.launcher.Settings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** A real PostgreSQL, migrated and empty, and a real broker, both on free ports and run by the launcher's own code. */
public final class Parts implements AutoCloseable {
    /** So that loading it takes seconds. */
    private static final String DEMO_CONTACTS = "300";

    /** For servers that live for a minute: they start in half the time, and would need longer to become quick. */
    static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    private final Home home;
    private final DatabaseProcess database;
    private final BrokerProcess broker;
    private final BrokerProcess brokerOnFullDisk;

    private Parts(Home home) {
        Secrets secrets = new Secrets(home);
        Map<String, String> properties = properties(Map.of(
                "kontakt.db.port", Ports.free(),
                "kontakt.broker.port", Ports.free(),
                "kontakt.amqp.port", Ports.free(),
                "kontakt.stomp.port", Ports.free()));
        Settings settings = new Settings(properties, Map.of());
        properties.put("kontakt.broker.disk", "0");
        this.home = home;
        this.database = new DatabaseProcess(home, secrets, settings);
        this.broker = new BrokerProcess(home, secrets, settings);
        this.brokerOnFullDisk = new BrokerProcess(home, secrets, new Settings(properties, Map.of()));
    }

    static Parts start() {
        Home home = Home.at(Deployments.target().resolve("it"));
        home.delete("postgres");
        home.delete("broker");
        Parts parts = new Parts(home);
        parts.revive(parts.database);
        parts.revive(parts.broker);
        new Schema(parts.database()).migrate();
        return parts;
    }

    /** With a short history, and without its mailbox, for which no mail server runs; does nothing where it is loaded. */
    public void loadDemo() {
        System.setProperty("kontakt.demo.contacts", DEMO_CONTACTS);
        if (new Schema(database()).loadDemo()) {
            closeMailbox("support");
        }
    }

    /** Nobody reads it any longer, nor sends by it; answers by mail wait on the broker for others. */
    void closeMailbox(String code) {
        try {
            execute("update mailbox set enabled = false where code = '" + code + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Payara Micro as the launcher runs it, with these parts; not started yet. */
    public ServerProcess server(int httpPort) {
        return new ServerProcess(home, settings(Map.of("kontakt.http.port", httpPort)), database(), broker());
    }

    /** The same for a test that starts it again and again. */
    ServerProcess shortLivedServer(int httpPort) {
        return new ServerProcess(
                home, shortLived(properties(Map.of("kontakt.http.port", httpPort))), database(), broker());
    }

    /** One more of it, with files of its own. */
    public ServerProcess node(String name, int httpPort) {
        Home own = Home.at(Deployments.target().resolve("it-" + name));
        return node(own, settings(Map.of("kontakt.http.port", httpPort)));
    }

    /** One that may log in to mailboxes, with further settings. */
    ServerProcess nodeWithMail(String name, int httpPort, Map<String, String> more, String... mailboxes) {
        Home own = Home.at(Deployments.target().resolve("it-" + name));
        Map<String, String> properties = new HashMap<>(properties(Map.of("kontakt.http.port", httpPort)));
        for (String mailbox : mailboxes) {
            properties.put("kontakt.mail." + mailbox + ".password", "secret");
        }
        properties.putAll(more);
        return node(own, shortLived(properties));
    }

    private ServerProcess node(Home own, Settings settings) {
        return new ServerProcess(own, settings, database(), broker());
    }

    /** As the application reaches it. */
    public DatabaseAddress database() {
        return database.address();
    }

    /** As the application reaches it. */
    public BrokerAddress broker() {
        return broker.address();
    }

    /** The first number that a query of the database answers with. */
    long number(String sql) throws SQLException {
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The first text that a query of the database answers with. */
    String text(String sql) throws SQLException {
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** For a foreign AMQP 1.0 client, user {@code integration}, password {@code demo}. */
    public String amqpUrl() {
        return "amqp://127.0.0.1:" + broker.amqpPort();
    }

    /** For a client of STOMP on loopback, with the same users. */
    int stompPort() {
        return broker.stompPort();
    }

    /** Starts a part, or starts again what a test has killed, on the same port with the same data. */
    public void revive(Part part) {
        part.clear();
        part.start();
    }

    public DatabaseProcess databaseProcess() {
        return database;
    }

    public BrokerProcess brokerProcess() {
        return broker;
    }

    /** The same broker, to be run instead of it, where every disk counts as full. */
    BrokerProcess brokerOnFullDisk() {
        return brokerOnFullDisk;
    }

    @Override
    public void close() {
        broker.stop();
        brokerOnFullDisk.stop();
        database.stop();
    }

    private static Settings shortLived(Map<String, String> properties) {
        properties.put("kontakt.server.options", SHORT_LIVED);
        return new Settings(properties, Map.of());
    }

    private static Settings settings(Map<String, Integer> ports) {
        return new Settings(properties(ports), Map.of());
    }

    private static Map<String, String> properties(Map<String, Integer> ports) {
        Map<String, String> properties = new HashMap<>();
        properties.put("kontakt.distribution", Deployments.distribution().toString());
        ports.forEach((name, port) -> properties.put(name, Integer.toString(port)));
        return properties;
    }
}
