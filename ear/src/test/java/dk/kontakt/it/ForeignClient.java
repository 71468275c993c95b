package dk.kontakt.it;

import dk.kontakt.platform.JsonObjects;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.QueueBrowser;
import jakarta.jms.Session;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.jspecify.annotations.Nullable;

/** An integration team's client: AMQP 1.0 by another project's library, with nothing of Kontakt but its contract. */
final class ForeignClient implements AutoCloseable {
    static final String CONTACT = "dk.kontakt.contact.received.v1";

    private final Connection connection;
    private final Session session;

    ForeignClient(String url) throws JMSException {
        connection = new JmsConnectionFactory("integration", "demo", url).createConnection();
        connection.start();
        session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
    }

    /** A contact as a CloudEvent in structured mode. */
    static String event(String id, String type, String data) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "/crm", "type": "%s",
                 "datacontenttype": "application/json", "data": %s}
                """.formatted(id, type, data);
    }

    void send(String body) throws JMSException {
        try (MessageProducer producer = session.createProducer(session.createQueue("kontakt.contacts"))) {
            producer.send(session.createTextMessage(body));
        }
    }

    void send(String queue, String body) throws JMSException {
        try (MessageProducer producer = session.createProducer(session.createQueue(queue))) {
            producer.send(session.createTextMessage(body));
        }
    }

    /** The next message of a queue. */
    JsonObject take(String queue, Duration patience) throws JMSException {
        try (MessageConsumer consumer = session.createConsumer(session.createQueue(queue))) {
            return body(consumer.receive(patience.toMillis()));
        }
    }

    /** As other languages' clients do: the data section of AMQP, which is bytes. */
    void sendBytes(String body) throws JMSException {
        var message = session.createBytesMessage();
        message.writeBytes(body.getBytes(StandardCharsets.UTF_8));
        try (MessageProducer producer = session.createProducer(session.createQueue("kontakt.contacts"))) {
            producer.send(message);
        }
    }

    /** Binary mode: the attributes in headers, the data alone in the body. */
    void sendBinary(String id, String type, String data) throws JMSException {
        var message = session.createTextMessage(data);
        message.setStringProperty("cloudEvents_specversion", "1.0");
        message.setStringProperty("cloudEvents_id", id);
        message.setStringProperty("cloudEvents_source", "/crm");
        message.setStringProperty("cloudEvents_type", type);
        try (MessageProducer producer = session.createProducer(session.createQueue("kontakt.contacts"))) {
            producer.send(message);
        }
    }

    /** Binary mode to any queue, as an answer to the request with the correlation id, if there is one. */
    void sendBinary(String queue, String type, @Nullable String correlation, String data) throws JMSException {
        var message = session.createTextMessage(data);
        message.setStringProperty("cloudEvents_specversion", "1.0");
        message.setStringProperty("cloudEvents_id", UUID.randomUUID().toString());
        message.setStringProperty("cloudEvents_source", "/erp");
        message.setStringProperty("cloudEvents_type", type);
        message.setJMSCorrelationID(correlation);
        try (MessageProducer producer = session.createProducer(session.createQueue(queue))) {
            producer.send(message);
        }
    }

    MessageConsumer queue(String name) throws JMSException {
        return session.createConsumer(session.createQueue(name));
    }

    MessageConsumer events() throws JMSException {
        return session.createConsumer(session.createTopic("kontakt.events"));
    }

    /** The reply to a ticket, as the JSON of its CloudEvent; replies to others are taken and left aside. */
    JsonObject replyTo(long ticket, Duration patience) throws JMSException {
        try (MessageConsumer replies = session.createConsumer(session.createQueue("kontakt.replies.email"))) {
            while (true) {
                JsonObject reply = body(replies.receive(patience.toMillis()));
                if (reply.getString("subject").equals(Long.toString(ticket))) {
                    return reply;
                }
            }
        }
    }

    /** Why contacts were put aside, by the header of each dead letter. */
    List<String> reasonsOfDeadContacts() throws JMSException {
        return reasonsIn("DLQ.kontakt.contacts");
    }

    /** Why messages were put aside in a dead-letter queue. */
    List<String> reasonsIn(String deadLetters) throws JMSException {
        List<String> reasons = new ArrayList<>();
        try (QueueBrowser browser = session.createBrowser(session.createQueue(deadLetters))) {
            for (Object letter : Collections.list(browser.getEnumeration())) {
                reasons.add(((Message) letter).getStringProperty("kontakt_reason"));
            }
        }
        return reasons;
    }

    static JsonObject body(@Nullable Message message) throws JMSException {
        if (message == null) {
            throw new AssertionError("no message came");
        }
        return JsonObjects.read(message.getBody(String.class));
    }

    @Override
    public void close() throws JMSException {
        connection.close();
    }
}
