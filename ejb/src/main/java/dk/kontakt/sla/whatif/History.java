package dk.kontakt.sla.whatif;

import dk.kontakt.customer.ValueBand;
import dk.kontakt.ticket.EventType;
import dk.kontakt.ticket.TicketStatus;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads recorded tickets row by row: what happened to each that a clock hears of, ticket by ticket, the oldest fact first. */
final class History implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 5_000;
    private static final String TICKETS = """
            with recent as materialized (
                select t.number, t.channel, c.segment,
                    case when ? then (select coalesce(sum(o.amount), 0) from customer_order o where o.customer = t.customer
                        and o.placed_at > t.created_at - interval '365 days' and o.placed_at <= t.created_at) end bought
                from ticket t join customer c on c.id = t.customer where t.created_at >= ?)
            select t.number, t.channel, t.segment, t.bought, e.at, e.type, k.received_at,
                e.details ->> 'from', e.details ->> 'to', e.details ->> 'category', e.details ->> 'priority',
                e.details ->> 'queue', e.details ->> 'into'
            from recent t join ticket_event e on e.ticket = t.number
            left join contact k on k.id = e.subject_id and e.type in ('TICKET_OPENED', 'CONTACT_RECEIVED')
            where e.type in ('TICKET_OPENED', 'CONTACT_RECEIVED', 'REPLY_SENT', 'STATUS_CHANGED', 'TICKET_ASSIGNED',
                'TICKET_QUEUED', 'TICKET_RECLASSIFIED', 'TICKET_MERGED')
            order by t.number, e.at, e.id
            """;

    private final PreparedStatement select;
    private final ResultSet row;

    /** A ticket as its conditions see it whatever happens. */
    record Subject(long ticket, String channel, String segment, String valueBand) {}

    /** Something that happened to a ticket; what its type does not have is empty or null. */
    record Fact(
            Instant at,
            EventType type,
            @Nullable Instant receivedAt,
            @Nullable TicketStatus statusBefore,
            @Nullable TicketStatus statusAfter,
            String category,
            String priority,
            String queue,
            boolean ends) {

        Instant received() {
            return receivedAt == null ? at : receivedAt;
        }

        TicketStatus from() {
            return Objects.requireNonNull(statusBefore);
        }

        TicketStatus to() {
            return Objects.requireNonNull(statusAfter);
        }
    }

    /** @param withValue whether a condition asks for the customer's value, which costs time */
    History(Connection connection, Instant from, boolean withValue) throws SQLException {
        select = connection.prepareStatement(TICKETS);
        select.setFetchSize(ROWS_AT_ONCE);
        select.setBoolean(1, withValue);
        select.setTimestamp(2, Timestamp.from(from));
        row = select.executeQuery();
    }

    boolean next() throws SQLException {
        return row.next();
    }

    long ticket() throws SQLException {
        return row.getLong(1);
    }

    Subject subject() throws SQLException {
        BigDecimal bought = row.getBigDecimal(4);
        String band = bought == null ? "" : ValueBand.of(bought).name();
        return new Subject(row.getLong(1), row.getString(2), row.getString(3), band);
    }

    Fact fact() throws SQLException {
        var type = EventType.valueOf(row.getString(6));
        Timestamp received = row.getTimestamp(7);
        boolean moves = type == EventType.STATUS_CHANGED;
        return new Fact(
                row.getTimestamp(5).toInstant(),
                type,
                received == null ? null : received.toInstant(),
                moves ? TicketStatus.valueOf(row.getString(8)) : null,
                moves ? TicketStatus.valueOf(row.getString(9)) : null,
                text(10),
                text(11),
                text(12),
                row.getString(13) != null);
    }

    private String text(int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    @Override
    public void close() throws SQLException {
        select.close();
    }
}
