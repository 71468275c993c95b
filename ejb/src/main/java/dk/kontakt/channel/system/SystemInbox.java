package dk.kontakt.channel.system;

import dk.kontakt.channel.AwaitedDatabase;
import dk.kontakt.channel.BrokerSender;
import dk.kontakt.channel.ForeignEvent;
import dk.kontakt.channel.UnreadableMessage;
import dk.kontakt.platform.FieldsRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads the messages of systems. What can never be accepted is put aside with its reason; any other failure is thrown, for redelivery. */
@ApplicationScoped
public class SystemInbox {
    private static final Logger LOG = Logger.getLogger(SystemInbox.class.getName());

    @Inject
    private AnswerService answers;

    @Inject
    private BrokerSender sender;

    @Inject
    private AwaitedDatabase database;

    public void take(BusinessSystem system, Message message) {
        try {
            read(system, message);
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(BusinessSystem system, Message message) throws JMSException {
        try {
            ForeignEvent event = ForeignEvent.of(message);
            database.during(() -> answers.take(system, event));
        } catch (UnreadableMessage | FieldsRefused e) {
            LOG.log(Level.INFO, "Message {0} of the {1} put aside: {2}", new Object[] {
                message.getJMSMessageID(), system, e.getMessage()
            });
            sender.putAside(system.replies(), message, String.valueOf(e.getMessage()));
        }
    }
}
