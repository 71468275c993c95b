package dk.kontakt.launcher;

import java.sql.Connection;
import java.sql.SQLException;

/** Fills an empty database with the demo's history; found by {@link java.util.ServiceLoader}. */
public interface DemoData {
    /** Loads everything in one go; the caller commits. */
    void load(Connection connection) throws SQLException;
}
