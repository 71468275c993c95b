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
import org.jspecify.annotations.Nullable;

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

    /** An older message that comes late does not close the window earlier. */
    private static final String HEARD = """
            insert into social_conversation (conversation, provider, channel, ours, theirs, comment_id, heard_at) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (conversation) do update set provider = excluded.provider, ours = excluded.ours, comment_id = excluded.comment_id,
                heard_at = excluded.heard_at
            where social_conversation.heard_at <= excluded.heard_at
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
        query(DELIVERY, news.channel().name(), news.externalId(), news.text(), Timestamp.from(at(news)))
                .executeUpdate();
        query("update social_sent set told = false where external_id = ?", news.externalId())
                .executeUpdate();
    }

    /** Where an answer to it goes to. */
    void heard(Provider provider, SocialMessage message) {
        query(
                        HEARD,
                        message.conversationId(),
                        provider.name(),
                        message.channel().name(),
                        message.ours(),
                        message.sender().id(),
                        message.kind() == SocialMessage.Kind.COMMENT ? message.externalId() : null,
                        Timestamp.from(at(message)))
                .executeUpdate();
    }

    private Instant at(SocialMessage message) {
        Instant now = clock.instant();
        return message.at() == null || message.at().isAfter(now) ? now : message.at();
    }

    int forget(Instant before) {
        return query("delete from webhook_seen where at < ?", Timestamp.from(before))
                .executeUpdate();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Query query(String sql, @Nullable Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
