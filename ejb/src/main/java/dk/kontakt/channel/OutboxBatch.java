package dk.kontakt.channel;

import dk.kontakt.channel.BrokerSender.Outgoing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The oldest messages of the outbox, held by one sender at a time in the whole cluster until they are deleted or given up. */
final class OutboxBatch {
    private static final int MOST = 200;

    /** One sender at a time keeps the order of a ticket's messages. */
    private static final String HOLD = "select pg_try_advisory_xact_lock(hashtext('kontakt.outbox'))";

    private static final String OLDEST =
            "select id, address, message_id, type, ticket, body from outbox order by created_at, id limit " + MOST;

    private final Connection database;

    OutboxBatch(Connection database) {
        this.database = database;
    }

    List<Outgoing> read() throws SQLException {
        try (PreparedStatement hold = database.prepareStatement(HOLD);
                ResultSet held = hold.executeQuery()) {
            return held.next() && held.getBoolean(1) ? oldest() : List.of();
        }
    }

    void delete(List<Outgoing> sent) throws SQLException {
        Object[] rows = sent.stream().map(Outgoing::row).toArray();
        try (PreparedStatement delete = database.prepareStatement("delete from outbox where id = any (?)")) {
            delete.setArray(1, database.createArrayOf("bigint", rows));
            delete.executeUpdate();
        }
    }

    static boolean isFull(List<Outgoing> batch) {
        return batch.size() == MOST;
    }

    private List<Outgoing> oldest() throws SQLException {
        List<Outgoing> messages = new ArrayList<>();
        try (PreparedStatement select = database.prepareStatement(OLDEST);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                messages.add(new Outgoing(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getString(6)));
            }
        }
        return messages;
    }
}
