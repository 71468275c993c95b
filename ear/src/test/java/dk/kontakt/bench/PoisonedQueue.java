package dk.kontakt.bench;

import dk.kontakt.it.Letters;
import dk.kontakt.it.PoisonedContacts;
import jakarta.jms.JMSException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Contacts of which every twentieth cannot be taken in, timed until the others are stored and these are dead letters. */
final class PoisonedQueue {
    private final Connection database;
    private final Letters letters = new Letters("http://127.0.0.1:" + Product.HTTP + "/");

    PoisonedQueue(Connection database) {
        this.database = database;
    }

    /** Seconds from the first send to the last letter. */
    double measure(String prefix, int contacts) throws JMSException, SQLException, InterruptedException {
        var poisoned = new PoisonedContacts(prefix, contacts);
        long dead = letters.count(Letters.CONTACTS) + poisoned.poisoned();
        long begin = System.nanoTime();
        poisoned.send("amqp://127.0.0.1:" + Product.AMQP);
        while (stored(prefix) < contacts - poisoned.poisoned() || letters.count(Letters.CONTACTS) < dead) {
            Thread.sleep(100);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private int stored(String prefix) throws SQLException {
        try (PreparedStatement count =
                database.prepareStatement("select count(*) from inbox where channel = 'SMS' and external_id like ?")) {
            count.setString(1, prefix + "%");
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
