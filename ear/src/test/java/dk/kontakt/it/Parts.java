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
import dk.kontakt.launcher.Settings;
import java.util.Map;

/** A real PostgreSQL, migrated and empty, and a real broker, both on free ports and run by the launcher's own code. */
public final class Parts implements AutoCloseable {
    private final DatabaseProcess database;
    private final BrokerProcess broker;

    private Parts(DatabaseProcess database, BrokerProcess broker) {
        this.database = database;
        this.broker = broker;
    }

    static Parts start() {
        Home home = Home.at(Deployments.target().resolve("it"));
        home.delete("postgres");
        home.delete("broker");
        Secrets secrets = new Secrets(home);
        Settings settings = freePorts();
        Parts parts =
                new Parts(new DatabaseProcess(home, secrets, settings), new BrokerProcess(home, secrets, settings));
        parts.revive(parts.database);
        parts.revive(parts.broker);
        new Schema(parts.database()).migrate();
        return parts;
    }

    /** As the application reaches it. */
    public DatabaseAddress database() {
        return database.address();
    }

    /** As the application reaches it. */
    public BrokerAddress broker() {
        return broker.address();
    }

    /** For a foreign AMQP 1.0 client, user {@code integration}, password {@code demo}. */
    public String amqpUrl() {
        return "amqp://127.0.0.1:" + broker.amqpPort();
    }

    /** Starts again what a test has killed, on the same port with the same data. */
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

    @Override
    public void close() {
        broker.stop();
        database.stop();
    }

    private static Settings freePorts() {
        return new Settings(
                Map.of(
                        "kontakt.distribution", Deployments.distribution().toString(),
                        "kontakt.db.port", Integer.toString(Ports.free()),
                        "kontakt.broker.port", Integer.toString(Ports.free()),
                        "kontakt.amqp.port", Integer.toString(Ports.free())),
                Map.of());
    }
}
