package dk.kontakt.channel.social;

import dk.kontakt.channel.social.rule.CommentVerdict;
import dk.kontakt.channel.social.webhook.Provider;
import dk.kontakt.channel.social.webhook.SocialMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;

/** What is written down of events from social platforms: which came, what comments were taken for, what became of messages of ours. */
@ApplicationScoped
class SocialRecords {
    private static final String SEEN =
            "insert into webhook_seen (provider, event_id, at) values (?, ?, ?) on conflict do nothing";
    private static final String COMMENT = """
            insert into social_comment (channel, external_id, conversation, verdict, taken, at) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
            """;
    private static final String DELIVERY = """
            insert into social_delivery (channel, external_id, state, at) values (?, ?, ?, ?) on conflict do nothing
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Whether the event comes for the first time. Of two at once one waits for the other's transaction. */
    boolean isNew(Provider provider, SocialMessage message) {
        return query(SEEN, provider.name(), message.eventId(), now()).executeUpdate() == 1;
    }

    /** False if the comment was here before, however long ago. */
    boolean sorted(SocialMessage comment, CommentVerdict verdict) {
        return query(
                                COMMENT,
                                comment.channel().name(),
                                comment.externalId(),
                                comment.conversationId(),
                                verdict.name(),
                                verdict.isTaken(),
                                now())
                        .executeUpdate()
                == 1;
    }

    void delivery(SocialMessage news) {
        Instant at = news.at() == null ? clock.instant() : news.at();
        query(DELIVERY, news.channel().name(), news.externalId(), news.text(), Timestamp.from(at))
                .executeUpdate();
    }

    int forget(Instant before) {
        return query("delete from webhook_seen where at < ?", Timestamp.from(before))
                .executeUpdate();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
