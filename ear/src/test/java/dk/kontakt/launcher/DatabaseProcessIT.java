package dk.kontakt.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The embedded database's promise: what was committed is there again, whatever ended the processes. */
class DatabaseProcessIT {
    /** Kept between the tests for the unpacked programs' sake. */
    private final Path directory = Path.of(System.getProperty("kontakt.target"), "it-database");

    @SuppressWarnings("NullAway.Init")
    private Settings settings;

    @SuppressWarnings("NullAway.Init")
    private DatabaseProcess database;

    @BeforeEach
    void startWithOneRow() throws SQLException {
        Home.at(directory).delete("postgres");
        settings = new Settings(Map.of("kontakt.db.port", Integer.toString(Ports.free())), Map.of());
        database = another();
        startAgain();
        execute("CREATE TABLE kept (id int)");
        execute("INSERT INTO kept VALUES (1)");
    }

    @AfterEach
    void stop() {
        database.stop();
    }

    @Test
    void keepsWhatWasCommittedWhenItIsKilled() throws SQLException {
        database.kill();
        startAgain();
        assertEquals("1", ask("SELECT count(*) FROM kept"));
    }

    @Test
    void takesOverFromALauncherThatWasKilled() throws SQLException {
        DatabaseProcess orphan = database;
        database = another();
        startAgain();
        orphan.exit().orTimeout(10, TimeUnit.SECONDS).join();
        assertEquals("1", ask("SELECT count(*) FROM kept"));
    }

    @Test
    void startsBesideAStrangerWithTheNumberInItsLockFile() throws SQLException, IOException {
        database.kill();
        Path lock = directory.resolve("postgres/postmaster.pid");
        List<String> lines = Files.readAllLines(lock);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(lock, lines);
        startAgain();
        assertEquals("1", ask("SELECT count(*) FROM kept"));
    }

    @Test
    void isDurableAndLetsTheApplicationOwnItsDatabaseOnly() throws SQLException {
        assertEquals("on", ask("SHOW fsync"));
        assertEquals("on", ask("SHOW synchronous_commit"));
        assertEquals("f", ask("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"));
    }

    private DatabaseProcess another() {
        Home home = Home.at(directory);
        return new DatabaseProcess(home, new Secrets(home), settings);
    }

    private void startAgain() {
        database.clear();
        database.start();
        assertFalse(database.exit().isDone());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.address().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = database.address().connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return String.valueOf(result.getString(1));
        }
    }
}
