package dk.kontakt.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** Where the database is and who the application is there; {@code url} is a JDBC URL. */
public record DatabaseAddress(String url, String user, String password) {
    /** The external database, when the user gave one. */
    static Optional<DatabaseAddress> external(Settings settings) {
        return settings.find("kontakt.db.url")
                .map(url -> new DatabaseAddress(
                        url, settings.get("kontakt.db.user", "kontakt"), settings.get("kontakt.db.password", "")));
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
