package dk.kontakt.customer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** A statement with its values filled in. */
final class Prepared {
    private Prepared() {}

    static PreparedStatement of(Connection database, String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                set(statement, i + 1, values[i]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static void set(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value instanceof Timestamp instant) {
            statement.setTimestamp(place, instant);
        } else if (value == null) {
            // Of whichever type the column is.
            statement.setNull(place, Types.NULL);
        } else {
            statement.setObject(place, value);
        }
    }
}
