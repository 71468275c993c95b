package dk.kontakt.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's data directory: made once, with a superuser for the launcher and an owner for the application. */
final class DatabaseCluster {
    private static final String SUPERUSER = "postgres";

    private final Path directory;
    private final Secrets secrets;

    DatabaseCluster(Path directory, Secrets secrets) {
        this.directory = directory;
        this.secrets = secrets;
    }

    Path directory() {
        return directory;
    }

    DatabaseAddress superuser(String url) {
        return new DatabaseAddress(url, SUPERUSER, secrets.get("database.superuser"));
    }

    /** Made beside its place and moved there when it is whole, so that a start that was killed leaves no half of one. */
    void initialise(Path binaries) {
        if (Files.exists(directory)) {
            requireSameMajorVersion();
            return;
        }
        Path fresh = directory.resolveSibling("postgres.new");
        Home.deleteTree(fresh);
        try {
            Path password = passwordFile();
            run(binaries, fresh, password);
            Files.delete(password);
            Files.move(fresh, directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL takes any living process with the number in its lock file for itself. */
    void removeStaleLock() {
        Path lock = directory.resolve("postmaster.pid");
        try {
            if (Files.exists(lock)
                    && !isPostgres(Files.readAllLines(lock).get(0).strip())) {
                Files.delete(lock);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void createApplicationDatabase(String url, DatabaseAddress application) {
        try (Connection connection = superuser(url).connect();
                Statement statement = connection.createStatement()) {
            if (missing(statement, "SELECT 1 FROM pg_roles WHERE rolname = 'kontakt'")) {
                statement.execute("CREATE ROLE kontakt LOGIN PASSWORD '" + application.password() + "'");
            }
            if (missing(statement, "SELECT 1 FROM pg_database WHERE datname = 'kontakt'")) {
                statement.execute("CREATE DATABASE kontakt OWNER kontakt");
            }
        } catch (SQLException e) {
            throw new StartRefused("Cannot make the application's database: " + e.getMessage(), e);
        }
    }

    private void run(Path binaries, Path target, Path password) throws IOException {
        List<String> command = new ArrayList<>(UnprivilegedUser.prefix());
        command.addAll(List.of(
                binaries.resolve("bin/initdb").toString(),
                "--pgdata=" + target,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C",
                "--builtin-locale=C.UTF-8",
                "--data-checksums"));
        Path log = directory.resolveSibling("log").resolve("initdb.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new StartRefused("Cannot make the database's directory; see " + log + ".");
        }
    }

    private Path passwordFile() throws IOException {
        Path file = Files.createTempFile(directory.getParent(), "initdb", ".tmp");
        Files.createDirectories(directory.resolveSibling("log"));
        return Files.writeString(file, secrets.get("database.superuser"));
    }

    private void requireSameMajorVersion() {
        try {
            String data = Files.readString(directory.resolve("PG_VERSION")).strip();
            if (!Versions.postgresql().startsWith(data + ".")) {
                throw new StartRefused(
                        "The data in " + directory + " is PostgreSQL " + data + "'s, this Kontakt brings "
                                + Versions.postgresql() + "; dump it with the old one and load it into a new home.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPostgres(String pid) {
        return ProcessHandle.of(Long.parseLong(pid))
                .flatMap(found -> found.info().commandLine())
                .filter(line -> line.contains("postgres"))
                .isPresent();
    }

    private static boolean missing(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return !result.next();
        }
    }
}
