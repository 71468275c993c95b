package dk.kontakt.channel;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;

/** The text of a message, whether it was sent as text or as bytes of UTF-8 (as AMQP clients may). */
final class MessageText {
    private MessageText() {}

    /** @throws UnreadableMessage if there is no text, it is larger than 1 MiB, or its bytes are not UTF-8 */
    static String of(Message message) throws JMSException {
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
        byte[] bytes = new byte[(int) message.getBodyLength()];
        message.reset();
        message.readBytes(bytes);
        return ForeignJson.text(bytes, "the message");
    }
}
