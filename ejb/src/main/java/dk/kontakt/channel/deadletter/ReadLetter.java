package dk.kontakt.channel.deadletter;

import dk.kontakt.channel.ForeignJson;
import dk.kontakt.channel.MessageCopy;
import dk.kontakt.channel.MessageEvent;
import dk.kontakt.channel.MessageText;
import dk.kontakt.channel.UnreadableMessage;
import dk.kontakt.platform.JsonObjects;
import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A dead letter as far as it can be read; the reason that it is dead may be that it cannot. */
record ReadLetter(String address, Message message, @Nullable String text, JsonObject event) {

    static ReadLetter of(String address, Message message) throws JMSException {
        String text = text(message);
        return new ReadLetter(address, message, text, event(message, text == null ? "" : text));
    }

    DeadLetter letter() throws JMSException {
        return new DeadLetter(
                id(),
                address,
                reason(),
                Instant.ofEpochMilli(firstSeen()),
                message.propertyExists(MessageCopy.ATTEMPTS) ? message.getIntProperty(MessageCopy.ATTEMPTS) : null,
                attribute("id"),
                attribute("type"),
                subject(),
                size());
    }

    OpenedLetter opened() throws JMSException {
        Map<String, String> headers = new TreeMap<>();
        for (Object name : Collections.list(message.getPropertyNames())) {
            headers.put("" + name, "" + message.getObjectProperty("" + name));
        }
        if (message.getJMSCorrelationID() != null) {
            headers.put("JMSCorrelationID", message.getJMSCorrelationID());
        }
        return new OpenedLetter(letter(), headers, text == null ? null : inLines(text));
    }

    String id() throws JMSException {
        String id = message.getJMSMessageID();
        if (id == null && message.propertyExists(LetterKey.NUMBER)) {
            return LetterKey.ofNumber(message.getLongProperty(LetterKey.NUMBER));
        }
        return id == null ? "" : id;
    }

    @Nullable
    String reason() throws JMSException {
        return message.getStringProperty(MessageCopy.REASON);
    }

    @Nullable
    String eventId() {
        return attribute("id");
    }

    long firstSeen() throws JMSException {
        return message.propertyExists(MessageCopy.FIRST_SEEN)
                ? message.getLongProperty(MessageCopy.FIRST_SEEN)
                : message.getJMSTimestamp();
    }

    /** None where the message is neither text nor bytes. */
    byte[] bytes() throws JMSException {
        if (message instanceof BytesMessage bytes && MessageCopy.isPossible(message)) {
            return MessageCopy.bytes(bytes);
        }
        return (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
    }

    private long size() throws JMSException {
        return message instanceof BytesMessage bytes ? bytes.getBodyLength() : bytes().length;
    }

    /** An event's own; of a contact, which has none, that of its text. */
    private @Nullable String subject() {
        String own = attribute("subject");
        return own == null && event.get("data") instanceof JsonObject data
                ? data.get("subject") instanceof JsonString text ? text.getString() : null
                : own;
    }

    private @Nullable String attribute(String name) {
        return event.get(name) instanceof JsonString text ? text.getString() : null;
    }

    private static String inLines(String text) {
        try {
            return JsonObjects.inLines(ForeignJson.read(text));
        } catch (UnreadableMessage e) {
            return text;
        }
    }

    private static @Nullable String text(Message message) throws JMSException {
        try {
            return message instanceof TextMessage || message instanceof BytesMessage ? MessageText.of(message) : null;
        } catch (UnreadableMessage e) {
            return null;
        }
    }

    private static JsonObject event(Message message, String text) throws JMSException {
        try {
            return MessageEvent.of(message, text);
        } catch (UnreadableMessage e) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
    }
}
