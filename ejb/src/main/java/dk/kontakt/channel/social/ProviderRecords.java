package dk.kontakt.channel.social;

import dk.kontakt.channel.social.webhook.Provider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How each provider goes: when it last called, what it was refused, what became of the last answer to it. */
@ApplicationScoped
class ProviderRecords {
    private static final String PROGRESS =
            "select webhook_at, sent_at, failed_at, failure, refused, refused_at from social_provider where code = ?";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    void heard(Provider provider) {
        update("update social_provider set webhook_at = ? where code = ?", provider);
    }

    /** Counted though nothing else of the call is kept. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Provider provider) {
        update("update social_provider set refused = refused + 1, refused_at = ? where code = ?", provider);
    }

    ProviderView.Progress progress(Provider provider) {
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows = entities.createNativeQuery(PROGRESS)
                .setParameter(1, provider.name())
                .getResultList();
        @Nullable Object[] row = rows.get(0);
        return new ProviderView.Progress(
                at(row[0]),
                at(row[1]),
                at(row[2]),
                (String) row[3],
                row[4] instanceof Number refused ? refused.longValue() : 0,
                at(row[5]));
    }

    private static @Nullable Instant at(@Nullable Object column) {
        return column instanceof Timestamp time ? time.toInstant() : null;
    }

    private void update(String sql, Provider provider) {
        entities.createNativeQuery(sql)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, provider.name())
                .executeUpdate();
    }
}
