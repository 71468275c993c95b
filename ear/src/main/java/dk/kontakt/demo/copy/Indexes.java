package dk.kontakt.demo.copy;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the foreign keys and the indexes of tables away while many rows come in, and puts them back as they were: checking and sorting
 * all at once is much faster than row by row. Within one transaction, so nobody else sees the tables without them.
 */
public final class Indexes {
    private static final String FOREIGN_KEYS = """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                   format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint where contype = 'f' and conrelid::regclass::text = any (?) order by conrelid, conname
            """;
    private static final String SECONDARY_INDEXES = """
            select format('drop index %I', indexname), indexdef from pg_indexes
            where schemaname = current_schema and tablename = any (?)
                and indexname not in (select conname from pg_constraint where contype in ('p', 'u', 'x'))
            order by tablename, indexname
            """;

    private final Connection connection;
    private final List<Change> changes = new ArrayList<>();

    private record Change(String drop, String add) {}

    private Indexes(Connection connection) {
        this.connection = connection;
    }

    public static Indexes takeAway(Connection connection, List<String> tables) throws SQLException {
        var indexes = new Indexes(connection);
        indexes.read(SECONDARY_INDEXES, tables);
        indexes.read(FOREIGN_KEYS, tables);
        for (Change change : indexes.changes) {
            indexes.execute(change.drop);
        }
        return indexes;
    }

    public void putBack() throws SQLException {
        for (Change change : changes) {
            execute(change.add);
        }
    }

    private void read(String select, List<String> tables) throws SQLException {
        Array names = connection.createArrayOf("text", tables.toArray());
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setArray(1, names);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    changes.add(new Change(row.getString(1), row.getString(2)));
                }
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
