package dk.kontakt.channel;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;

/** The text of a message, whether it was sent as text or as bytes of UTF-8 (as AMQP clients may). */
public final class MessageText {
    private MessageText() {}

    /** @throws UnreadableMessage if there is no text, it is larger than 1 MiB, or its bytes are not UTF-8 */
    public static String of(Message message) throws JMSException {
        if (message instanceof TextMessage text) {
            return text.getText() == null ? "" : text.getText();
        } else if (message instanceof BytesMessage bytes) {
            return decode(bytes);
        }
        throw new UnreadableMessage("the message has no text");
    }

    private static String decode(BytesMessage message) throws JMSException {
        if (message.getBodyLength() > ForeignJson.MOST_BYTES) {
            throw new UnreadableMessage("the message is larger than 1 MiB");
        }
        return ForeignJson.text(MessageCopy.bytes(message), "the message");
    }
}
