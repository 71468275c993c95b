package dk.kontakt.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Asks a database. */
record Query(DataSource database) {

    /** Rows of columns as text. */
    List<List<@Nullable String>> rows(String select) throws SQLException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(select)) {
            while (found.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getString(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    List<@Nullable String> column(String select) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        rows(select).forEach(row -> values.add(row.get(0)));
        return values;
    }

    long number(String select) throws SQLException {
        String value = column(select).get(0);
        return value == null ? 0 : Long.parseLong(value);
    }
}
