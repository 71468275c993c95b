package dk.kontakt.channel.email;

import dk.kontakt.channel.email.scan.Clamd;
import dk.kontakt.channel.email.scan.Verdict;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Has one file after the other scanned, each held meanwhile so that no other node asks for it too. */
@ApplicationScoped
class FileScans {
    private static final String TAKE =
            "select id, content from contact_file where scan is null limit 1 for update skip locked";
    private static final String MARK = "update contact_file set scan = ?, scan_words = ?, scanned_at = ? where id = ?";

    @Resource(name = "jdbc/kontakt")
    private DataSource database;

    @Inject
    private Clock clock;

    /** Scans the next; returns whether there was one. Reached outside JTA, whose time limit is none of a scanner's business. */
    boolean scanNext() throws SQLException, IOException {
        Optional<Clamd> scanner = Scanner.find();
        return scanner.isPresent() && scanNext(scanner.get());
    }

    private boolean scanNext(Clamd scanner) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                boolean scanned = scanNext(connection, scanner);
                connection.commit();
                return scanned;
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private boolean scanNext(Connection connection, Clamd scanner) throws SQLException, IOException {
        try (PreparedStatement take = connection.prepareStatement(TAKE);
                ResultSet row = take.executeQuery()) {
            if (!row.next()) {
                return false;
            }
            mark(connection, row.getObject(1, UUID.class), scanner.scan(row.getBytes(2)));
            return true;
        }
    }

    private void mark(Connection connection, UUID file, Verdict verdict) throws SQLException {
        try (PreparedStatement mark = connection.prepareStatement(MARK)) {
            mark.setString(1, verdict.kind().name());
            mark.setString(2, verdict.words());
            mark.setTimestamp(3, Timestamp.from(clock.instant()));
            mark.setObject(4, file);
            mark.executeUpdate();
        }
    }
}
