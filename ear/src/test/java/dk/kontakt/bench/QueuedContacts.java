package dk.kontakt.bench;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.qpid.jms.JmsConnectionFactory;

/** Contacts sent to the queue by an AMQP client, timed until the last of them is assigned to an agent. */
final class QueuedContacts {
    private static final String EVENT = """
            {"specversion": "1.0", "id": "%1$s", "source": "/bench", "type": "dk.kontakt.contact.received.v1",
             "datacontenttype": "application/json", "data": {"channel": "EMAIL", "externalId": "%1$s",
             "from": {"name": "Ida Holm", "email": "%1$s@example.dk"}, "subject": "Hvor er min pakke?", "language": "da",
             "body": "Hej. Jeg bestilte for en uge siden og har ikke fået noget endnu. Hvornår kommer pakken?"}}
            """;
    private static final String ROUTED = """
            select count(*) from inbox i join ticket t on t.number = i.ticket
            where i.channel = 'EMAIL' and i.external_id like ? and t.assignee is not null
            """;

    private final java.sql.Connection database;

    QueuedContacts(java.sql.Connection database) {
        this.database = database;
    }

    /** Contacts a second from the first send to the last assignment. */
    double measure(String prefix, int contacts) throws JMSException, SQLException, InterruptedException {
        long begin = System.nanoTime();
        Thread sender = new Thread(() -> send(prefix, contacts), "sender");
        sender.start();
        while (routed(prefix) < contacts) {
            Thread.sleep(50);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        sender.join();
        return contacts / seconds;
    }

    private static void send(String prefix, int contacts) {
        var factory = new JmsConnectionFactory("integration", "demo", "amqp://127.0.0.1:" + Product.AMQP);
        try (Connection connection = factory.createConnection()) {
            connection.start();
            Session session = connection.createSession(Session.SESSION_TRANSACTED);
            MessageProducer producer = session.createProducer(session.createQueue("kontakt.contacts"));
            for (int i = 1; i <= contacts; i++) {
                producer.send(session.createTextMessage(EVENT.formatted(prefix + i)));
                if (i % 100 == 0 || i == contacts) {
                    session.commit();
                }
            }
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private int routed(String prefix) throws SQLException {
        try (PreparedStatement count = database.prepareStatement(ROUTED)) {
            count.setString(1, prefix + "%");
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
