package dk.kontakt.it;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.jms.Connection;
import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.List;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a foreign system may do with the broker, seen by a foreign client. */
@ExtendWith(PartsExtension.class)
class BrokerRightsIT {
    private static final long SOON = 2_000;

    @SuppressWarnings("NullAway.Init")
    private Connection connection;

    @SuppressWarnings("NullAway.Init")
    private Session session;

    @BeforeEach
    void connect(Parts parts) throws JMSException {
        connection = new JmsConnectionFactory("integration", "demo", parts.amqpUrl()).createConnection();
        session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        connection.start();
    }

    @AfterEach
    void disconnect() throws JMSException {
        connection.close();
    }

    @Test
    void refusesAWrongPassword(Parts parts) {
        JmsConnectionFactory factory = new JmsConnectionFactory("integration", "wrong", parts.amqpUrl());
        assertThrows(JMSException.class, () -> factory.createConnection().start());
    }

    @Test
    void letsAnIntegrationTakeReplies() throws JMSException {
        session.createConsumer(session.createQueue("kontakt.replies.email")).close();
    }

    @Test
    void letsAnIntegrationHearEventsButNotSendThem() throws JMSException {
        try (MessageConsumer events = session.createConsumer(session.createTopic("kontakt.events"))) {
            assertThrows(JMSException.class, () -> send(session.createTopic("kontakt.events")));
            assertNull(events.receive(SOON));
        }
    }

    @Test
    void letsAnIntegrationLookAtDeadLettersButNotTakeThem() throws JMSException {
        assertDoesNotThrow(() -> session.createBrowser(session.createQueue("DLQ.kontakt.contacts"))
                .getEnumeration());
        assertThrows(JMSException.class, () -> session.createConsumer(session.createQueue("DLQ.kontakt.contacts")));
    }

    @Test
    void letsAnIntegrationBeTheCrmAndTheErp() {
        for (String system : List.of("crm", "erp")) {
            String queue = "kontakt." + system;
            assertDoesNotThrow(() -> session.createConsumer(session.createQueue(queue + ".requests"))
                    .close());
            assertThrows(JMSException.class, () -> send(session.createQueue(queue + ".requests")));
            assertThrows(JMSException.class, () -> session.createConsumer(session.createQueue(queue + ".replies")));
        }
        assertDoesNotThrow(() -> session.createConsumer(session.createQueue("kontakt.crm.tickets"))
                .close());
    }

    @Test
    void keepsAnIntegrationFromTakingContactsAndWritingReplies() {
        assertThrows(JMSException.class, () -> session.createConsumer(session.createQueue("kontakt.contacts")));
        assertThrows(JMSException.class, () -> send(session.createQueue("kontakt.replies.email")));
    }

    @Test
    void letsAnIntegrationTellOfCallsAndMakeThem() throws JMSException {
        session.createProducer(session.createQueue("kontakt.telephony.events")).close();
        session.createConsumer(session.createQueue("kontakt.telephony.commands"))
                .close();
        assertThrows(JMSException.class, () -> session.createConsumer(session.createQueue("kontakt.telephony.events")));
        assertThrows(JMSException.class, () -> send(session.createQueue("kontakt.telephony.commands")));
    }

    @Test
    void keepsAnIntegrationFromMakingQueues() {
        assertThrows(JMSException.class, () -> send(session.createQueue("kontakt.other")));
        assertThrows(JMSException.class, () -> send(session.createQueue("other")));
    }

    private void send(Destination destination) throws JMSException {
        try (MessageProducer producer = session.createProducer(destination)) {
            producer.send(session.createTextMessage("{}"));
        }
    }
}
