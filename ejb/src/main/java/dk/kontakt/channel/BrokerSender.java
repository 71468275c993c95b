package dk.kontakt.channel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sends to the broker. Callers are outside JTA: a send inside a JTA transaction would not take part in it. */
@ApplicationScoped
public class BrokerSender {

    private static final int AT_ONCE = 100;
    private static final long NO_WAIT_MILLIS = 20;

    /** A request that nobody took by then is not worth an answer; no system is given longer. */
    private static final long REQUEST_LIFE_MILLIS = 60_000;

    @Resource(lookup = "jms/kontakt")
    private ConnectionFactory broker;

    /** A message to go out; {@code id} lets the broker drop a repetition. */
    record Outgoing(
            long row,
            String address,
            String id,
            String type,
            long ticket,
            String body,
            @Nullable Trace trace) {}

    /** Sends all or nothing. @throws JMSException also when one of them had been sent before */
    void sendAll(List<Outgoing> messages) throws JMSException {
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(Session.SESSION_TRANSACTED);
                MessageProducer producer = session.createProducer(null)) {
            send(messages, session, producer);
            session.commit();
        }
    }

    /** Sends one by one; the broker silently drops what had been sent before. */
    void sendEach(List<Outgoing> messages) throws JMSException {
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
                MessageProducer producer = session.createProducer(null)) {
            send(messages, session, producer);
        }
    }

    /** Puts a message that can never be accepted aside, as it came, with the reason in a header. Doing so again changes nothing. */
    public void putAside(String address, Message refused, String reason) throws JMSException {
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
                MessageProducer producer =
                        session.createProducer(session.createQueue(Addresses.deadLettersOf(address)))) {
            producer.send(DeadLetterCopy.of(refused, reason, session));
        }
    }

    /** Takes up to a batch of messages; each stays on the broker until {@code taker} has done with it. Returns whether there may be more. */
    boolean takeSome(String address, Consumer<String> taker) throws JMSException {
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(Session.SESSION_TRANSACTED);
                MessageConsumer consumer = session.createConsumer(session.createQueue(address))) {
            connection.start();
            for (int taken = 0; taken < AT_ONCE; taken++) {
                Message message = consumer.receive(NO_WAIT_MILLIS);
                if (message == null) {
                    return false;
                }
                take(session, message, taker);
            }
            return true;
        }
    }

    private static void take(Session session, Message message, Consumer<String> taker) throws JMSException {
        try {
            taker.accept(message.getBody(String.class));
            session.commit();
        } catch (RuntimeException e) {
            session.rollback();
            throw e;
        }
    }

    /** Asks the broker for an address, which a pooled connection to a broker that is gone cannot know. */
    public void requireAnswer() throws JMSException {
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE)) {
            session.createProducer(session.createQueue(Addresses.CONTACTS)).close();
        }
    }

    private static void send(List<Outgoing> messages, Session session, MessageProducer producer) throws JMSException {
        for (Outgoing message : messages) {
            boolean isRequest = Addresses.answersTo(message.address()).isPresent();
            producer.setTimeToLive(isRequest ? REQUEST_LIFE_MILLIS : Message.DEFAULT_TIME_TO_LIVE);
            producer.send(Addresses.destination(session, message.address()), text(session, message));
        }
    }

    private static TextMessage text(Session session, Outgoing message) throws JMSException {
        Trace trace = message.trace();
        TextMessage text =
                session.createTextMessage(trace == null ? message.body() : CloudEvent.withTrace(message.body(), trace));
        text.setStringProperty("_AMQ_DUPL_ID", message.id());
        text.setStringProperty("JMSXGroupID", Long.toString(message.ticket()));
        text.setStringProperty("JMS_AMQP_ContentType", CloudEvent.MEDIA_TYPE);
        text.setStringProperty("cloudEvents_specversion", CloudEvent.VERSION);
        text.setStringProperty("cloudEvents_id", message.id());
        text.setStringProperty("cloudEvents_source", CloudEvent.SOURCE);
        text.setStringProperty("cloudEvents_type", message.type());
        text.setStringProperty("cloudEvents_subject", Long.toString(message.ticket()));
        String answers = Addresses.answersTo(message.address()).orElse(null);
        if (answers != null) {
            text.setJMSCorrelationID(message.id());
            text.setJMSReplyTo(session.createQueue(answers));
        }
        if (trace != null) {
            setTrace(text, trace);
        }
        return text;
    }

    private static void setTrace(TextMessage text, Trace trace) throws JMSException {
        text.setStringProperty("cloudEvents_traceparent", trace.traceparent());
        text.setStringProperty("traceparent", trace.traceparent());
        if (trace.correlationId() != null) {
            text.setStringProperty("cloudEvents_correlationid", trace.correlationId());
            text.setJMSCorrelationID(trace.correlationId());
        }
    }
}
