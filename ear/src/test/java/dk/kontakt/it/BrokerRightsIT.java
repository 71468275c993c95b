package dk.kontakt.it;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kontakt.ticket.Channel;
import jakarta.jms.Connection;
import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        assertThrows(JMSException.class, () -> send(session.createQueue("DLQ.kontakt.contacts")));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void letsAnIntegrationLookAtTheDeadLettersOfEveryChannel(Channel channel) {
        String letters = "DLQ.kontakt.replies." + channel.name().toLowerCase(Locale.ROOT);
        assertDoesNotThrow(
                () -> session.createBrowser(session.createQueue(letters)).getEnumeration());
        assertThrows(JMSException.class, () -> session.createConsumer(session.createQueue(letters)));
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

    @Test
    void givesASocketOfStompTheSameRights(Parts parts) throws IOException {
        assertEquals("ERROR", stomp(parts, "wrong", "SUBSCRIBE", "kontakt.replies.sms"));
        assertEquals("RECEIPT", stomp(parts, "demo", "SUBSCRIBE", "kontakt.replies.sms"));
        assertEquals("ERROR", stomp(parts, "demo", "SUBSCRIBE", "kontakt.contacts"));
        assertEquals("ERROR", stomp(parts, "demo", "SUBSCRIBE", "DLQ.kontakt.replies.sms"));
        assertEquals("ERROR", stomp(parts, "demo", "SEND", "kontakt.replies.sms"));
        assertEquals("ERROR", stomp(parts, "demo", "SEND", "kontakt.events"));
        assertEquals("ERROR", stomp(parts, "demo", "SEND", "kontakt.other"));
    }

    /** What the broker answers in the end. */
    private static String stomp(Parts parts, String password, String command, String destination) throws IOException {
        try (var stranger = new StompSocket(parts.stompPort())) {
            String answer = stranger.logIn("integration", password).command();
            return answer.equals("ERROR")
                    ? answer
                    : stranger.confirmed(command, "", "destination:" + destination, "id:1")
                            .command();
        }
    }

    private void send(Destination destination) throws JMSException {
        try (MessageProducer producer = session.createProducer(destination)) {
            producer.send(session.createTextMessage("{}"));
        }
    }
}
