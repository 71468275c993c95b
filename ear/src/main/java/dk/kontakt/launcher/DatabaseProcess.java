package dk.kontakt.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The embedded PostgreSQL: a real one, durable, listening on loopback only, its data kept in the home. */
public final class DatabaseProcess extends ChildPart {
    private static final String HOST = "127.0.0.1";
    private static final String PORT_PROPERTY = "kontakt.db.port";
    private static final int DEFAULT_PORT = 5433;

    private final DatabaseCluster cluster;
    private final int port;
    private final DatabaseAddress application;

    public DatabaseProcess(Home home, Secrets secrets, Settings settings) {
        // SIGINT is PostgreSQL's fast shutdown: it does not wait for its clients to leave.
        super("database", home, "INT");
        this.port = settings.port(PORT_PROPERTY, DEFAULT_PORT);
        this.cluster = new DatabaseCluster(home.path("postgres"), secrets);
        this.application = new DatabaseAddress(url("kontakt"), "kontakt", secrets.get("database.kontakt"));
    }

    /** As the application reaches it. */
    public DatabaseAddress address() {
        return application;
    }

    @Override
    public void clear() {
        child.stopOrphan(cluster.directory().toString());
        new LingeringSessions(cluster.directory()).end();
        Ports.requireFree(HOST, port, PORT_PROPERTY);
    }

    @Override
    public void start() {
        Path binaries = DatabaseBinaries.in(home);
        cluster.initialise(binaries);
        cluster.removeStaleLock();
        child.start(command(binaries), Map.of(), home.directory("run"));
        await(this::answers);
        cluster.createApplicationDatabase(url("postgres"), application);
    }

    private List<String> command(Path binaries) {
        List<String> command = new ArrayList<>(UnprivilegedUser.prefix());
        command.addAll(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                cluster.directory().toString()));
        for (String setting : List.of(
                "port=" + port,
                "listen_addresses=" + HOST,
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "max_connections=60",
                "shared_buffers=64MB",
                "max_wal_size=1GB",
                "log_timezone=UTC",
                "timezone=UTC",
                "log_line_prefix=%m [%p] ")) {
            command.add("-c");
            command.add(setting);
        }
        return command;
    }

    private boolean answers() {
        try (Connection connection = cluster.superuser(url("postgres")).connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return refusesPassword(e);
        }
    }

    private static boolean refusesPassword(SQLException e) {
        if ("28P01".equals(e.getSQLState())) {
            throw new StartRefused(
                    "The database refuses the password in secrets.properties; put back the file that"
                            + " belongs to the data, or remove both with the home directory to begin anew.",
                    e);
        }
        return false;
    }

    private String url(String database) {
        return "jdbc:postgresql://" + HOST + ":" + port + "/" + database;
    }
}
