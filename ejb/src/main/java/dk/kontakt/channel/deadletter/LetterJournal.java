package dk.kontakt.channel.deadletter;

import dk.kontakt.channel.deadletter.LetterAction.Body;
import dk.kontakt.channel.deadletter.LetterAction.What;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done with dead letters, by whom and why; rows are only added. */
@ApplicationScoped
class LetterJournal {
    private static final String BEGIN = """
            insert into letter_action
                (at, actor, action, address, message_id, event_id, died_of, reason, hash_before, hash_after, body_before, body_after)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String DONE = "insert into letter_action_done (action, at) values (?, ?)";
    private static final String LATEST = """
            select a.id, a.at, a.actor, a.action, a.address, a.event_id, a.died_of, a.reason, a.hash_before,
                substring(a.body_before from 1 for 2000), a.hash_after, substring(a.body_after from 1 for 2000), d.action is not null
            from letter_action a left join letter_action_done d on d.action = a.id where a.id < ? order by a.id desc limit ?
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Writes down what is about to be done; returns the numbers of the entries. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> begin(List<LetterEntry> entries) throws SQLException {
        try (PreparedStatement insert = connection().prepareStatement(BEGIN, new String[] {"id"})) {
            for (LetterEntry entry : entries) {
                set(insert, entry);
                insert.addBatch();
            }
            insert.executeBatch();
            return numbers(insert);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void done(List<Long> actions) throws SQLException {
        try (PreparedStatement insert = connection().prepareStatement(DONE)) {
            for (long action : actions) {
                insert.setLong(1, action);
                insert.setTimestamp(2, Timestamp.from(clock.instant()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The latest first, from the entry before {@code before} on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<LetterAction> latest(long before, int most) throws SQLException {
        List<LetterAction> actions = new ArrayList<>();
        try (PreparedStatement select = connection().prepareStatement(LATEST)) {
            select.setLong(1, before);
            select.setInt(2, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    actions.add(action(row));
                }
            }
        }
        return actions;
    }

    private void set(PreparedStatement insert, LetterEntry entry) throws SQLException {
        insert.setTimestamp(1, Timestamp.from(clock.instant()));
        insert.setString(2, entry.actor());
        insert.setString(3, entry.what().name());
        insert.setString(4, entry.address());
        insert.setString(5, storable(entry.messageId()));
        insert.setString(6, storable(entry.eventId()));
        insert.setString(7, storable(entry.diedOf()));
        insert.setString(8, storable(entry.reason()));
        insert.setString(9, hash(entry.before()));
        insert.setString(10, hash(entry.after()));
        insert.setBytes(11, entry.before());
        insert.setBytes(12, entry.after());
    }

    private static List<Long> numbers(PreparedStatement insert) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (ResultSet keys = insert.getGeneratedKeys()) {
            while (keys.next()) {
                numbers.add(keys.getLong(1));
            }
        }
        return numbers;
    }

    private static LetterAction action(ResultSet row) throws SQLException {
        return new LetterAction(
                row.getLong(1),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                What.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                new Body(row.getString(9), text(row.getBytes(10))),
                row.getString(11) == null ? null : new Body(row.getString(11), text(row.getBytes(12))),
                row.getBoolean(13));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What others wrote may hold what the database cannot. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', ' ');
    }

    private static @Nullable String hash(byte @Nullable [] body) {
        try {
            return body == null
                    ? null
                    : HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }
}
