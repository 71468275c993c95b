package dk.kontakt.it;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.List;
import org.apache.qpid.jms.JmsConnectionFactory;

/** Contacts of which every twentieth cannot be taken in, for one reason or another. */
public record PoisonedContacts(String prefix, int contacts) {
    static final int EVERY = 20;
    static final List<String> REASONS = List.of(
            "the message is not a JSON object",
            "the CloudEvent's type is",
            "channel must be one of",
            "from.email must be an e-mail address");

    private static final int AT_ONCE = 200;

    /** So that the good ones make no more than a few tickets. */
    private static final int CONVERSATIONS = 20;

    public int poisoned() {
        return contacts / EVERY;
    }

    public void send(String amqpUrl) throws JMSException {
        try (Connection connection = new JmsConnectionFactory("integration", "demo", amqpUrl).createConnection()) {
            connection.start();
            Session session = connection.createSession(Session.SESSION_TRANSACTED);
            MessageProducer producer = session.createProducer(session.createQueue("kontakt.contacts"));
            for (int i = 1; i <= contacts; i++) {
                producer.send(session.createTextMessage(i % EVERY == 0 ? poison(i) : good(i)));
                if (i % AT_ONCE == 0 || i == contacts) {
                    session.commit();
                }
            }
        }
    }

    private String good(int number) {
        return ForeignClient.event(prefix + number, ForeignClient.CONTACT, contact(number));
    }

    private String poison(int number) {
        return switch (number / EVERY % REASONS.size()) {
            case 0 -> prefix + " is no JSON";
            case 1 -> ForeignClient.event(prefix + number, "dk.kontakt.contact.received.v0", contact(number));
            case 2 -> good(number).replace("\"SMS\"", "\"FAX\"");
            default -> good(number).replace("@example.dk", "");
        };
    }

    private String contact(int number) {
        return """
                {"channel": "SMS", "externalId": "%1$s%2$d", "conversationId": "%1$s%3$d", "from": {"email": "%1$s%3$d@example.dk"},
                 "subject": "Pakken", "body": "Hvor er den?"}
                """.formatted(prefix, number, number % CONVERSATIONS);
    }
}
