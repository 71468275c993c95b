package dk.kontakt.channel;

import dk.kontakt.channel.BrokerSender.Outgoing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The oldest messages of the outbox, held by one sender at a time in the whole cluster until they are deleted or given up. */
final class OutboxBatch {
    private static final int MOST = 200;

    /** One sender at a time keeps the order of a ticket's messages. */
    private static final String HOLD = "select pg_try_advisory_xact_lock(hashtext('kontakt.outbox'))";

    /** A message with a trace of its own keeps it; any other belongs to the contact that the ticket had received last before. */
    private static final String OLDEST = """
            select o.id, o.address, o.message_id, o.type, o.ticket, o.body,
                coalesce(o.traceparent, i.traceparent), case when o.traceparent is null then i.correlation_id else o.correlation_id end
            from (select * from outbox order by created_at, id limit %d) o
            left join lateral (select traceparent, correlation_id from inbox
                where ticket = o.ticket and received_at <= o.created_at and o.traceparent is null
                order by received_at desc limit 1) i on true
            order by o.created_at, o.id
            """.formatted(MOST);

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
                        row.getString(6),
                        trace(row.getString(7), row.getString(8))));
            }
        }
        return messages;
    }

    private static @Nullable Trace trace(@Nullable String traceparent, @Nullable String correlationId) {
        return traceparent == null ? null : new Trace(traceparent, correlationId);
    }
}
