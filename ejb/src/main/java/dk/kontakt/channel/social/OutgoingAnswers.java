package dk.kontakt.channel.social;

import dk.kontakt.channel.social.webhook.Provider;
import dk.kontakt.ticket.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down answers that come from the broker, once each, to be sent when the transaction is done. */
@ApplicationScoped
class OutgoingAnswers {
    private static final String STORE = """
            insert into social_sent (cause, provider, channel, conversation, ticket, ours, theirs, comment_id, text, reference, said_at, created_at,
                next_try, state, answer)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (cause) do nothing
            """;
    private static final String CONVERSATION =
            "select provider, ours, theirs, comment_id from social_conversation where conversation = ?";
    private static final String IDENTITY = """
            select i.id from ticket t join customer_identity i on i.customer = t.customer and i.platform = ? where t.number = ? order by i.id limit 1
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Where an answer goes; {@code theirs} is empty where nobody knows. */
    private record Way(
            Provider provider,
            String ours,
            String theirs,
            @Nullable String comment) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(Channel channel, String cause, JsonObject reply) {
        String conversation = reply.getString("conversationId");
        Way way = conversed(channel, conversation).orElseGet(() -> first(channel, reply));
        boolean lost = way.theirs().isEmpty();
        Instant now = clock.instant();
        query(
                        STORE,
                        cause,
                        way.provider().name(),
                        channel.name(),
                        conversation,
                        reply.getJsonNumber("ticket").longValue(),
                        way.ours().isEmpty() ? Accounts.sender(way.provider(), channel) : way.ours(),
                        way.theirs(),
                        way.comment(),
                        reply.getString("body"),
                        referenceOf(cause),
                        Timestamp.from(Instant.parse(reply.getString("sentAt"))),
                        Timestamp.from(now),
                        Timestamp.from(now),
                        lost ? "REFUSED" : "WAITING",
                        lost ? "nobody knows the customer's id on the platform" : null)
                .executeUpdate();
    }

    /** The way that the customer's own words came, if we may send there. */
    private Optional<Way> conversed(Channel channel, String conversation) {
        return rows(query(CONVERSATION, conversation)).stream().findFirst().map(row -> {
            Provider heard = Provider.valueOf(String.valueOf(row[0]));
            boolean same = Accounts.find(heard, channel).isPresent();
            return new Way(
                    same ? heard : Accounts.forChannel(channel).get(0),
                    same ? String.valueOf(row[1]) : "",
                    String.valueOf(row[2]),
                    (String) row[3]);
        });
    }

    /** To whom nobody wrote to us from there. */
    private Way first(Channel channel, JsonObject reply) {
        boolean byNumber = channel == Channel.SMS || channel == Channel.WHATSAPP;
        String phone = reply.getJsonObject("to").getString("phone", "");
        String theirs = byNumber && !phone.isEmpty() ? phone : identity(channel, reply);
        return new Way(Accounts.forChannel(channel).get(0), "", theirs, null);
    }

    @SuppressWarnings("unchecked")
    private String identity(Channel channel, JsonObject reply) {
        List<String> ids = query(
                        IDENTITY, channel.name(), reply.getJsonNumber("ticket").longValue())
                .getResultList();
        return ids.isEmpty() ? "" : ids.get(0);
    }

    private static String referenceOf(String cause) {
        byte[] bytes = cause.getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(bytes).toString().replace("-", "");
    }

    @SuppressWarnings("unchecked")
    private static List<@Nullable Object[]> rows(Query query) {
        return query.getResultList();
    }

    private Query query(String sql, @Nullable Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
