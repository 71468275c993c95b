package dk.kontakt.channel.social;

import dk.kontakt.ticket.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what became of the answers on a ticket. */
@ApplicationScoped
class CaseAnswers {
    private static final String SENT = """
            select (select min(e.id) from reply r join ticket_event e on e.ticket = r.ticket and e.subject_id = r.id and e.type = 'REPLY_SENT'
                    where r.ticket = s.ticket and date_trunc('milliseconds', r.sent_at) = date_trunc('milliseconds', s.said_at)),
                s.channel, s.state, s.answer, s.attempts, string_agg(d.state, E'\\n'), coalesce(max(d.at), s.sent_at, s.created_at)
            from social_sent s left join social_delivery d on d.external_id = s.external_id
            where s.ticket = ? group by s.id order by s.id
            """;
    private static final String HEARD =
            "select c.heard_at from social_conversation c join ticket t on t.conversation_id = c.conversation where t.number = ?";

    @PersistenceContext
    private EntityManager entities;

    /** The oldest first. */
    List<SentAnswer> sent(long ticket) {
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows =
                entities.createNativeQuery(SENT).setParameter(1, ticket).getResultList();
        return rows.stream().map(CaseAnswers::answer).toList();
    }

    /** When the customer last wrote in the ticket's conversation. */
    Optional<Instant> heard(long ticket) {
        @SuppressWarnings("unchecked")
        List<Timestamp> rows =
                entities.createNativeQuery(HEARD).setParameter(1, ticket).getResultList();
        return rows.stream().findFirst().map(Timestamp::toInstant);
    }

    private static SentAnswer answer(@Nullable Object[] row) {
        Delivery delivery = Delivery.of(String.valueOf(row[2]), (String) row[3], (String) row[5]);
        return new SentAnswer(
                row[0] instanceof Number event ? event.longValue() : null,
                Channel.valueOf(String.valueOf(row[1])),
                delivery.state(),
                delivery.reason(),
                ((Number) Objects.requireNonNull(row[4])).intValue(),
                ((Timestamp) Objects.requireNonNull(row[6])).toInstant());
    }
}
