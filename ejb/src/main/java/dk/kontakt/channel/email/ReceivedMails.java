package dk.kontakt.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mails as they came. Storing goes by JDBC, past the entities, since a mail may be large. */
@ApplicationScoped
class ReceivedMails {
    private static final int AT_ONCE = 50;
    private static final String STORE = """
            insert into mail_received (mailbox, uid_validity, uid, received_at, raw) values (?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String ADVANCE = """
            update mailbox_state set uid_validity = ?, last_uid = case when uid_validity = ? then greatest(last_uid, ?) else ? end where mailbox = ?
            """;
    private static final String TAKE = """
            select raw, mailbox, received_at from mail_received where id = ? and state = 'STORED' for update skip locked
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** A mail as stored. */
    @SuppressWarnings("ArrayRecordComponent")
    record Raw(long id, String mailbox, Instant receivedAt, byte[] bytes) {}

    /** Where in a mailbox: the number of a mail means something only under its validity (RFC 3501, 2.3.1.1). */
    record Place(String mailbox, long validity, long uid) {}

    /** The last mail that was stored of a mailbox; 0 if the mailbox's numbers have begun anew. */
    @Transactional
    public long lastUid(String mailbox, long validity) {
        return number("select last_uid from mailbox_state where mailbox = ? and uid_validity = ?", mailbox, validity)
                .orElse(0L);
    }

    /** Stores a mail and how far the mailbox is read, once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void store(Place place, byte[] raw) throws SQLException {
        Connection connection = connection();
        try (PreparedStatement store = connection.prepareStatement(STORE)) {
            store.setString(1, place.mailbox());
            store.setLong(2, place.validity());
            store.setLong(3, place.uid());
            store.setTimestamp(4, Timestamp.from(clock.instant()));
            store.setBinaryStream(5, new ByteArrayInputStream(raw), raw.length);
            store.executeUpdate();
            advance(connection, place);
        }
    }

    /** One that is gone before it could be fetched. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void skip(Place place) throws SQLException {
        advance(connection(), place);
    }

    /** The transaction's own: one from the data source would not take part in it. */
    private Connection connection() {
        return entities.unwrap(Connection.class);
    }

    private static void advance(Connection connection, Place place) throws SQLException {
        try (PreparedStatement advance = connection.prepareStatement(ADVANCE)) {
            advance.setLong(1, place.validity());
            advance.setLong(2, place.validity());
            advance.setLong(3, place.uid());
            advance.setLong(4, place.uid());
            advance.setString(5, place.mailbox());
            advance.executeUpdate();
        }
    }

    /** Mails of which nothing is read yet, the oldest first, behind the one given. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Long> unread(long after) {
        List<Number> ids = entities.createNativeQuery(
                        "select id from mail_received where state = 'STORED' and id > ? order by id limit " + AT_ONCE)
                .setParameter(1, after)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /** Holds the mail until the transaction ends; empty if somebody else is at it, or it is read. */
    Optional<Raw> take(long id) throws SQLException {
        try (PreparedStatement take = connection().prepareStatement(TAKE)) {
            take.setLong(1, id);
            try (ResultSet row = take.executeQuery()) {
                return row.next()
                        ? Optional.of(new Raw(
                                id, row.getString(2), row.getTimestamp(3).toInstant(), row.getBytes(1)))
                        : Optional.empty();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<Long> number(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<Number> found = query.getResultList();
        return found.stream().map(Number::longValue).findFirst();
    }
}
