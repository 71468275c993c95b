package dk.kontakt.channel;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A message once more, with the body and the headers that its sender gave it, and without those of brokers: as the id by which a broker
 * knows a repetition, under which the copy would be dropped.
 */
public final class MessageCopy {
    /** Why the broker or the application put a message aside. */
    public static final String REASON = "kontakt_reason";

    /** The id that it had before. */
    public static final String ORIGINAL_ID = "kontakt_original_id";

    /** When it was sent for the first time, in milliseconds since 1970. */
    public static final String FIRST_SEEN = "kontakt_first_seen";

    /** How often it was delivered in all. */
    public static final String ATTEMPTS = "kontakt_attempts";

    private static final int LARGEST = 16 * ForeignJson.MOST_BYTES;
    private static final String GROUP = "JMSXGroupID";
    private static final String MEDIA_TYPE = "JMS_AMQP_ContentType";
    private static final Set<String> OF_THE_LETTER = Set.of(REASON, ORIGINAL_ID, FIRST_SEEN, ATTEMPTS);

    private MessageCopy() {}

    /** @throws IllegalStateException if it is of a kind that cannot be copied without loss, or larger than 16 MiB */
    public static Message of(Message original, Session session) throws JMSException {
        return withHeaders(original, body(original, session));
    }

    public static Message of(Message original, String otherBody, Session session) throws JMSException {
        return withHeaders(original, session.createTextMessage(otherBody));
    }

    public static boolean isPossible(Message original) throws JMSException {
        return original instanceof TextMessage
                || original instanceof BytesMessage bytes && bytes.getBodyLength() <= LARGEST;
    }

    private static Message body(Message original, Session session) throws JMSException {
        if (!isPossible(original)) {
            throw new IllegalStateException("the message is neither text nor bytes, or too large");
        } else if (original instanceof TextMessage text) {
            return session.createTextMessage(text.getText());
        }
        BytesMessage copy = session.createBytesMessage();
        copy.writeBytes(bytes((BytesMessage) original));
        return copy;
    }

    /** All of them, from the first. */
    public static byte[] bytes(BytesMessage message) throws JMSException {
        byte[] bytes = new byte[(int) message.getBodyLength()];
        message.reset();
        message.readBytes(bytes);
        return bytes;
    }

    private static Message withHeaders(Message original, Message copy) throws JMSException {
        for (String name : names(original)) {
            copy.setObjectProperty(name, original.getObjectProperty(name));
        }
        for (String name : List.of(GROUP, MEDIA_TYPE)) {
            if (original.getStringProperty(name) != null) {
                copy.setStringProperty(name, original.getStringProperty(name));
            }
        }
        copy.setJMSCorrelationID(original.getJMSCorrelationID());
        copy.setJMSType(original.getJMSType());
        return copy;
    }

    /** Those that a sender chooses; other protocols allow names that JMS does not. */
    private static List<String> names(Message original) throws JMSException {
        Stream<?> all = Collections.list(original.getPropertyNames()).stream();
        return all.map(String::valueOf)
                .filter(name -> name.matches("[A-Za-z][A-Za-z0-9_$]*") && !name.startsWith("JMS"))
                .filter(name -> !OF_THE_LETTER.contains(name))
                .toList();
    }
}
