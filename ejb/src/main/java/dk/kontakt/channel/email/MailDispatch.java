package dk.kontakt.channel.email;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Sends the mails of a mailbox one by one. Each is held while the server takes it: a crash in between sends it again, with the same id. What
 * the server refuses for good is not tried again; for all else it is tried later and later.
 */
@ApplicationScoped
class MailDispatch {
    private static final Logger LOG = Logger.getLogger(MailDispatch.class.getName());
    private static final int REFUSED = 500;
    private static final int BY_A_CONNECTION = 50;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 9;
    private static final String MAILBOXES =
            "select distinct mailbox from mail_sent where state = 'WAITING' and next_try <= ?";
    private static final String TAKE = """
            select id, recipient, raw, attempts from mail_sent where state = 'WAITING' and next_try <= ? and mailbox = ?
            order by next_try, id limit 1 for update skip locked
            """;
    private static final String MARK = """
            update mail_sent set state = ?, attempts = attempts + 1, next_try = ?, sent_at = ?, answer = ? where id = ?
            """;

    @Resource(name = "jdbc/kontakt")
    private DataSource database;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private MailServers servers;

    @Inject
    private Clock clock;

    private final Map<String, String> lastFailures = new ConcurrentHashMap<>();

    @SuppressWarnings("ArrayRecordComponent")
    private record Waiting(long id, String recipient, byte[] raw, int attempts) {}

    /** Whose mails wait and are due. */
    List<String> mailboxes() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(MAILBOXES)) {
            select.setTimestamp(1, Timestamp.from(clock.instant()));
            try (ResultSet row = select.executeQuery()) {
                List<String> codes = new ArrayList<>();
                while (row.next()) {
                    codes.add(row.getString(1));
                }
                return codes;
            }
        }
    }

    /**
     * Sends some of a mailbox over one connection; returns whether there may be more for another. Reached outside JTA, whose time limit is
     * none of a mail server's business.
     */
    boolean sendSome(String code) throws SQLException {
        var line = new SmtpLine(servers, mailboxes.find(code).orElseThrow());
        try (line) {
            for (int sent = 0; sent < BY_A_CONNECTION; sent++) {
                if (!sendNext(line)) {
                    return false;
                }
            }
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "The connection is not closed: {0}", e.getMessage());
        }
        return true;
    }

    private boolean sendNext(SmtpLine line) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                boolean sent = sendNext(connection, line);
                connection.commit();
                return sent;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private boolean sendNext(Connection connection, SmtpLine line) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setTimestamp(1, Timestamp.from(clock.instant()));
            take.setString(2, line.mailbox().code());
            try (ResultSet row = take.executeQuery()) {
                return row.next()
                        && send(
                                connection,
                                line,
                                new Waiting(row.getLong(1), row.getString(2), row.getBytes(3), row.getInt(4)));
            }
        }
    }

    /** Returns whether the server can be asked to take another. */
    private boolean send(Connection connection, SmtpLine line, Waiting mail) throws SQLException {
        try {
            line.send(mail.raw(), mail.recipient());
            mark(connection, mail, "SENT", "taken");
            lastFailures.remove(line.mailbox().code());
        } catch (SendFailedException e) {
            boolean forGood = SmtpAnswer.codeOf(e) >= REFUSED;
            mark(connection, mail, forGood ? "REFUSED" : "WAITING", SmtpAnswer.wordsOf(e));
        } catch (AddressException e) {
            mark(connection, mail, "REFUSED", SmtpAnswer.wordsOf(e));
        } catch (MessagingException | MailServerFailure e) {
            say(SmtpAnswer.wordsOf(e), line.mailbox());
            mark(connection, mail, "WAITING", SmtpAnswer.wordsOf(e));
            return false;
        }
        return true;
    }

    /** Once, however many mails wait for the same reason. */
    private void say(String failure, Mailbox mailbox) {
        if (!failure.equals(lastFailures.put(mailbox.code(), failure))) {
            LOG.log(Level.WARNING, "Mail waits for {0}: {1}", new Object[] {
                mailbox.smtp().host(), failure
            });
        }
    }

    private void mark(Connection connection, Waiting mail, String state, String answer) throws SQLException {
        Instant now = clock.instant();
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(mail.attempts(), MOST_DOUBLINGS));
        try (PreparedStatement mark = connection.prepareStatement(MARK)) {
            mark.setString(1, state);
            mark.setTimestamp(2, Timestamp.from(now.plus(pause)));
            mark.setTimestamp(3, "SENT".equals(state) ? Timestamp.from(now) : null);
            mark.setString(4, answer);
            mark.setLong(5, mail.id());
            mark.executeUpdate();
        }
    }
}
