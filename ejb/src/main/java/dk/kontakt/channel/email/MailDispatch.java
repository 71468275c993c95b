package dk.kontakt.channel.email;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Sends one mail at a time. It is held while the server takes it: a crash in between sends it again, with the same id. What the server
 * refuses for good is not tried again; for all else it is tried later and later.
 */
@ApplicationScoped
class MailDispatch {
    private static final Logger LOG = Logger.getLogger(MailDispatch.class.getName());
    private static final int REFUSED = 500;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 9;
    private static final String TAKE = """
            select id, mailbox, recipient, raw, attempts from mail_sent where state = 'WAITING' and next_try <= ?
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

    private volatile @Nullable String lastFailure;

    @SuppressWarnings("ArrayRecordComponent")
    private record Waiting(long id, String mailbox, String recipient, byte[] raw, int attempts) {}

    /** Sends the next one; returns whether there was one. Reached outside JTA, whose time limit is none of a mail server's business. */
    boolean sendNext() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                boolean sent = sendNext(connection);
                connection.commit();
                return sent;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private boolean sendNext(Connection connection) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setTimestamp(1, Timestamp.from(clock.instant()));
            try (ResultSet row = take.executeQuery()) {
                if (!row.next()) {
                    return false;
                }
                var mail =
                        new Waiting(row.getLong(1), row.getString(2), row.getString(3), row.getBytes(4), row.getInt(5));
                send(connection, mail);
                return true;
            }
        }
    }

    private void send(Connection connection, Waiting mail) throws SQLException {
        Mailbox mailbox = mailboxes.find(mail.mailbox()).orElseThrow();
        try (Transport transport = servers.send(mailbox)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.raw()));
            transport.sendMessage(message, new Address[] {new InternetAddress(mail.recipient())});
            mark(connection, mail, "SENT", "taken");
            lastFailure = null;
        } catch (SendFailedException e) {
            boolean forGood = SmtpAnswer.codeOf(e) >= REFUSED;
            mark(connection, mail, forGood ? "REFUSED" : "WAITING", SmtpAnswer.wordsOf(e));
        } catch (AddressException e) {
            mark(connection, mail, "REFUSED", SmtpAnswer.wordsOf(e));
        } catch (MessagingException | MailServerFailure e) {
            say(SmtpAnswer.wordsOf(e), mailbox);
            mark(connection, mail, "WAITING", SmtpAnswer.wordsOf(e));
        }
    }

    /** Once, however many mails wait for the same reason. */
    private void say(String failure, Mailbox mailbox) {
        if (!failure.equals(lastFailure)) {
            LOG.log(Level.WARNING, "Mail waits for {0}: {1}", new Object[] {
                mailbox.smtp().host(), failure
            });
        }
        lastFailure = failure;
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
