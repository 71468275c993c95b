package dk.kontakt.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A PostgreSQL advisory lock that lives with the connection it was taken on: a crash gives it back. */
public final class Lease implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Lease.class.getName());

    private final Connection connection;
    private final LeaseKey key;

    Lease(Connection connection, LeaseKey key) {
        this.connection = connection;
        this.key = key;
    }

    @Override
    public void close() {
        try (connection;
                var unlock = key.prepare(connection, "select pg_advisory_unlock(?, ?)")) {
            unlock.execute();
        } catch (SQLException e) {
            // A connection that is broken holds no lock any more.
            LOG.log(Level.FINE, "A lease ended with its connection", e);
        }
    }
}
