package dk.kontakt.batch;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Hands out leases, each to one holder on all nodes together; outside transactions, because a lease outlives them. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Leases {

    @Resource(name = "jdbc/kontakt")
    private DataSource database;

    /** Waits until nobody else holds the lease. */
    public Lease await(String name) {
        return take(name, "select true from (select pg_advisory_lock(?, ?)) taken")
                .orElseThrow();
    }

    /** Empty when somebody holds it. */
    public Optional<Lease> tryTake(String name) {
        return take(name, "select pg_try_advisory_lock(?, ?)");
    }

    public boolean isTaken(String name) {
        var key = new LeaseKey(name);
        try (Connection connection = database.getConnection();
                var select = key.prepare(connection, """
                        select exists (select from pg_locks
                            where locktype = 'advisory' and granted and objsubid = 2
                              and database = (select oid from pg_database where datname = current_database())
                              and classid = ?::bigint::oid and objid = (?::bigint & x'ffffffff'::bigint)::oid)""")) {
            return isTrue(select.executeQuery());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Optional<Lease> take(String name, String sql) {
        var key = new LeaseKey(name);
        try {
            Connection connection = database.getConnection();
            try (var lock = key.prepare(connection, sql)) {
                if (isTrue(lock.executeQuery())) {
                    return Optional.of(new Lease(connection, key));
                }
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static boolean isTrue(ResultSet answer) throws SQLException {
        return answer.next() && answer.getBoolean(1);
    }
}
