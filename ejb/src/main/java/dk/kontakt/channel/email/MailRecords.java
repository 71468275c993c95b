package dk.kontakt.channel.email;

import dk.kontakt.channel.email.mime.DeliveryReport;
import dk.kontakt.channel.email.rule.KnownMail;
import dk.kontakt.channel.email.rule.LoopLimit;
import dk.kontakt.channel.email.rule.MailKind;
import dk.kontakt.channel.email.rule.MessageId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is written down of mails that came and went. */
@ApplicationScoped
class MailRecords implements KnownMail {
    private static final String CLOSE = """
            update mail_received set state = ?, reason = ?, conversation = nullif(?, ''), ticket = nullif(?, 0), read_at = ?, message_id = nullif(?, ''),
                duplicate_key = ?, sender = ?, kind = ?, words = ?, answerable = ?, problems = nullif(?, '') where id = ?
            """;
    private static final String TICKETS_OF_MESSAGE = """
            select ticket from mail_received where lower(message_id) = ? and ticket is not null
            union select ticket from mail_sent where lower(message_id) = ? and ticket is not null
            """;
    private static final String PARTY = """
            select 1 where exists (select 1 from ticket t join customer c on c.id = t.customer where t.number = ? and lower(c.email) = ?)
                or exists (select 1 from mail_received r where r.ticket = ? and r.sender = ? and r.state = 'TAKEN_IN')
                or exists (select 1 from mail_sent s where s.ticket = ? and lower(s.recipient) = ?)
            """;
    private static final String LATELY = """
            select received_at, kind, words from mail_received where sender = ? and ticket = ? and received_at > ? and state = 'TAKEN_IN'
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** What a mail turned out to be. */
    record Note(
            long id,
            @Nullable String messageId,
            String key,
            String sender,
            LoopLimit.Arrival arrival,
            MailKind kind,
            boolean answerable,
            String problems) {}

    void close(Note note, String state, String reason, @Nullable String conversation, @Nullable Long ticket) {
        query(
                        CLOSE,
                        state,
                        reason,
                        Objects.requireNonNullElse(conversation, ""),
                        ticket == null ? 0L : ticket,
                        Timestamp.from(clock.instant()),
                        Objects.requireNonNullElse(note.messageId(), ""),
                        note.key(),
                        note.sender(),
                        note.kind().name(),
                        note.arrival().words(),
                        note.answerable(),
                        note.problems(),
                        note.id())
                .executeUpdate();
    }

    boolean isKnown(String key) {
        return !query(
                        "select 1 from mail_received where duplicate_key = ? and state in ('TAKEN_IN', 'KEPT', 'QUARANTINED')",
                        key)
                .getResultList()
                .isEmpty();
    }

    boolean exists(long ticket) {
        return !query("select 1 from ticket where number = ?", ticket)
                .getResultList()
                .isEmpty();
    }

    /** Of the case, or of the one that it was merged into. */
    String conversationOf(long ticket) {
        return (String) query("select conversation_id from ticket where number = ?", ticket)
                .getSingleResult();
    }

    void delivered(DeliveryReport report) {
        String id = report.originalMessageId();
        report.recipients().stream()
                .findFirst()
                .ifPresent(recipient -> query(
                                "update mail_sent set delivery = ? where lower(message_id) = ?",
                                recipient.action() + (recipient.status() == null ? "" : " " + recipient.status()),
                                id == null ? "" : MessageId.normal(id))
                        .executeUpdate());
    }

    /** The sender's latest mails to the case, with this one. */
    List<LoopLimit.Arrival> lately(Note note, @Nullable Long ticket) {
        Instant from = clock.instant().minus(LoopLimit.USUAL.within());
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows = query(LATELY, note.sender(), ticket == null ? 0L : ticket, Timestamp.from(from))
                .getResultList();
        Stream<LoopLimit.Arrival> earlier = rows.stream()
                .map(row -> new LoopLimit.Arrival(
                        ((Timestamp) Objects.requireNonNull(row[0])).toInstant(),
                        !MailKind.PERSONAL.name().equals(row[1]),
                        String.valueOf(row[2])));
        return Stream.concat(Stream.of(note.arrival()), earlier).toList();
    }

    @Override
    public Optional<Long> ticketOfMessage(String messageId) {
        @SuppressWarnings("unchecked")
        Collection<Number> tickets =
                query(TICKETS_OF_MESSAGE, messageId, messageId).getResultList();
        return tickets.size() == 1 ? Optional.of(tickets.iterator().next().longValue()) : Optional.empty();
    }

    @Override
    public boolean isPartyTo(long ticket, String address) {
        return !query(PARTY, ticket, address, ticket, address, ticket, address)
                .getResultList()
                .isEmpty();
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
