package dk.kontakt.launcher;

import dk.kontakt.account.PasswordHash;
import dk.kontakt.account.Role;
import java.io.Console;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.regex.Pattern;

/** Makes an administrator's account from outside the application, where nobody can log in yet. */
final class FirstAdministrator {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,64}");
    private static final int SHORTEST_PASSWORD = 12;

    private final String name;
    private final char[] password;
    private final Clock clock;

    FirstAdministrator(Settings settings, Clock clock) {
        this.name = settings.find("kontakt.admin")
                .filter(given -> NAME.matcher(given).matches())
                .orElseThrow(() -> new StartRefused("Give the administrator's name with -Dkontakt.admin=<name>:"
                        + " letters, digits and . _ @ - only."));
        this.password =
                settings.find("kontakt.admin.password").map(String::toCharArray).orElseGet(FirstAdministrator::ask);
        this.clock = clock;
        if (password.length < SHORTEST_PASSWORD) {
            throw new StartRefused("The password needs at least " + SHORTEST_PASSWORD + " characters.");
        }
    }

    String name() {
        return name;
    }

    void storeIn(DatabaseAddress database) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            insertAccount(connection);
            insertRole(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new StartRefused("Cannot store the administrator in " + database + ": " + e.getMessage(), e);
        }
    }

    private void insertAccount(Connection connection) throws SQLException {
        String sql =
                "INSERT INTO account (username, password_hash, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.setString(2, PasswordHash.of(password));
            statement.setTimestamp(3, Timestamp.from(clock.instant()));
            if (statement.executeUpdate() == 0) {
                throw new StartRefused("There is an account " + name + " already.");
            }
        }
    }

    private void insertRole(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO account_role (username, role) VALUES (?, ?)")) {
            statement.setString(1, name);
            statement.setString(2, Role.ADMIN);
            statement.executeUpdate();
        }
    }

    private static char[] ask() {
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("Password of the administrator: ");
        if (typed == null) {
            throw new StartRefused("Give the password in the environment's KONTAKT_ADMIN_PASSWORD.");
        }
        return typed;
    }
}
