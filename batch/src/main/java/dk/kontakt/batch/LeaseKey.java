package dk.kontakt.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The two numbers by which PostgreSQL knows an advisory lock: one for all of ours, one for the name. */
record LeaseKey(String name) {
    private static final int OURS = 0x4B6F6E74;

    /** The statement with the two numbers as its parameters. */
    PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setInt(1, OURS);
        statement.setInt(2, name.hashCode());
        return statement;
    }
}
