package dk.kontakt.channel;

import dk.kontakt.platform.FieldsRefused;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes CloudEvents of other systems from a queue. What can never be accepted is put aside with its reason; any other failure is thrown,
 * so that the broker delivers again, later and later, and in the end puts the message aside itself.
 */
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public abstract class ForeignEventListener implements MessageListener {
    private static final Logger LOG = Logger.getLogger(ForeignEventListener.class.getName());

    @Inject
    private BrokerSender sender;

    @Inject
    private AwaitedDatabase database;

    /** The queue; what can never be accepted goes to its dead letters. */
    protected abstract String address();

    /**
     * Reads a message and returns what stores it, which may throw {@link FieldsRefused}, too, for what can never be accepted.
     *
     * @throws UnreadableMessage if it is no event of this queue
     */
    protected abstract Runnable read(Message message) throws JMSException;

    // The subclass's attribute would not hold for a method that it inherits.
    @Override
    public void onMessage(Message message) {
        try {
            receive(message);
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private void receive(Message message) throws JMSException {
        try {
            database.during(read(message));
        } catch (UnreadableMessage | FieldsRefused e) {
            LOG.log(Level.INFO, "{0} put aside: {1}", new Object[] {message.getJMSMessageID(), e.getMessage()});
            sender.putAside(address(), message, String.valueOf(e.getMessage()));
        }
    }
}
