package dk.kontakt.channel;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;

/** A message as it is put aside: as it came, with the reason and its history in headers. */
final class DeadLetterCopy {
    private static final String DELIVERIES = "JMSXDeliveryCount";

    private DeadLetterCopy() {}

    static Message of(Message refused, String reason, Session session) throws JMSException {
        Message copy = MessageCopy.of(refused, session);
        String id = refused.getJMSMessageID();
        copy.setStringProperty(MessageCopy.REASON, reason);
        if (id != null) {
            copy.setStringProperty(MessageCopy.ORIGINAL_ID, id);
            copy.setStringProperty("_AMQ_DUPL_ID", "dead-" + id);
        }
        boolean again = refused.propertyExists(MessageCopy.FIRST_SEEN);
        copy.setLongProperty(
                MessageCopy.FIRST_SEEN,
                again ? refused.getLongProperty(MessageCopy.FIRST_SEEN) : refused.getJMSTimestamp());
        copy.setIntProperty(MessageCopy.ATTEMPTS, earlier(refused) + now(refused));
        return copy;
    }

    /** Deliveries before somebody sent it back. */
    private static int earlier(Message refused) throws JMSException {
        return refused.propertyExists(MessageCopy.ATTEMPTS) ? refused.getIntProperty(MessageCopy.ATTEMPTS) : 0;
    }

    private static int now(Message refused) throws JMSException {
        return refused.propertyExists(DELIVERIES) ? refused.getIntProperty(DELIVERIES) : 1;
    }
}
