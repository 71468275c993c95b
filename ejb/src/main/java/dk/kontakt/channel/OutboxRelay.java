package dk.kontakt.channel;

import dk.kontakt.channel.BrokerSender.Outgoing;
import dk.kontakt.platform.DatabaseReadiness;
import dk.kontakt.platform.Rounds;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Sends what the outbox holds, soon after it was stored. Sent first, deleted after: a crash in between sends again, and the broker or the
 * receiver recognises the id.
 */
@Startup
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class.getName());

    @Resource(name = "jdbc/kontakt")
    private DataSource database;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private DatabaseReadiness readiness;

    @Inject
    private BrokerSender sender;

    private Rounds rounds;

    @SuppressWarnings("NullAway.Init")
    public OutboxRelay() {}

    @PostConstruct
    void start() {
        rounds = new Rounds(executor, readiness, this::relaySome, OutboxRelay::interrupted);
    }

    public void onFilled(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
        rounds.soon();
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void sweep() {
        rounds.soon();
    }

    /** Everything is still in the outbox, and the next sweep tries again. */
    private static void interrupted(Exception failure) {
        LOG.log(Level.WARNING, "Messages wait in the outbox: {0}", failure.getMessage());
    }

    private boolean relaySome() throws SQLException, JMSException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var batch = new OutboxBatch(connection);
                List<Outgoing> messages = batch.read();
                if (!messages.isEmpty()) {
                    send(messages);
                    batch.delete(messages);
                }
                connection.commit();
                return OutboxBatch.isFull(messages);
            } catch (SQLException | JMSException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private void send(List<Outgoing> messages) throws JMSException {
        try {
            sender.sendAll(messages);
        } catch (JMSException e) {
            // One that was sent before a crash refuses the whole batch; one by one only that one is dropped.
            sender.sendEach(messages);
        }
    }
}
