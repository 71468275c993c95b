package dk.kontakt.customer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/** Keeps what systems say of orders, the later statement over the earlier one; the status has an age of its own. */
final class OrderRecords {
    /** One at a time for an order: who writes its status must see who writes the order. */
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended('order:' || ?, 0))";

    private static final String STATUS = """
            insert into order_status (number, status, as_of, sequence, change_id) values (?, ?, ?, ?, ?)
            on conflict (number) do update set status = excluded.status, as_of = excluded.as_of, sequence = excluded.sequence,
                change_id = excluded.change_id
            where (order_status.as_of, order_status.sequence, order_status.change_id collate "C")
                < (excluded.as_of, excluded.sequence, excluded.change_id collate "C")
            """;

    /** Rows that no system has told of yet give way to any statement. */
    private static final String CONTENT = """
            insert into customer_order (number, customer, placed_at, amount, currency, status, summary, source, as_of, sequence, change_id)
            values (?, ?, ?, ?, ?, 'PLACED', ?, ?, ?, ?, ?)
            on conflict (number) do update set customer = excluded.customer, placed_at = excluded.placed_at, amount = excluded.amount,
                currency = excluded.currency, summary = excluded.summary, source = excluded.source, as_of = excluded.as_of,
                sequence = excluded.sequence, change_id = excluded.change_id
            where customer_order.as_of is null or (customer_order.as_of, customer_order.sequence, customer_order.change_id collate "C")
                < (excluded.as_of, excluded.sequence, excluded.change_id collate "C")
            """;

    private static final String SHOW_STATUS = """
            update customer_order o set status = s.status from order_status s
            where s.number = o.number and o.number = ? and o.status <> s.status
            """;

    private final Connection database;

    OrderRecords(Connection database) {
        this.database = database;
    }

    /** @param customer whose it is; null where that is unknown, or nobody of ours: then only the status is kept */
    void store(String system, @Nullable Long customer, OrderFacts said) throws SQLException {
        Stamp stamp = said.stamp();
        Timestamp asOf = Timestamp.from(stamp.asOf());
        update(ALONE, said.number());
        if (said.status() != null) {
            update(STATUS, said.number(), said.status(), asOf, stamp.sequence(), stamp.id());
        }
        OrderFacts.Content content = said.content();
        if (content != null && customer != null) {
            update(
                    CONTENT,
                    said.number(),
                    customer,
                    Timestamp.from(content.placedAt()),
                    content.amount(),
                    content.currency(),
                    content.summary(),
                    system,
                    asOf,
                    stamp.sequence(),
                    stamp.id());
        }
        update(SHOW_STATUS, said.number());
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = Prepared.of(database, sql, values)) {
            statement.execute();
        }
    }
}
