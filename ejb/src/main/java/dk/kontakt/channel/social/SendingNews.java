package dk.kontakt.channel.social;

import dk.kontakt.channel.DeliveryChanged;
import dk.kontakt.channel.social.webhook.Provider;
import dk.kontakt.ticket.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells everybody who listens what became of answers, also of what was learnt outside of a transaction of the server. */
@ApplicationScoped
class SendingNews {
    private static final String UNTOLD = """
            select id, ticket, channel, state, answer, (select string_agg(d.state, E'\\n') from social_delivery d where d.external_id = s.external_id)
            from social_sent s where not told order by id limit 100 for update of s skip locked
            """;
    private static final String IN_DEMAND =
            "select distinct provider from social_sent where state = 'WAITING' and next_try <= ?";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<DeliveryChanged> changes;

    @Inject
    private Clock clock;

    /** Returns whether there may be more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean tell() {
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> untold = entities.createNativeQuery(UNTOLD).getResultList();
        untold.forEach(this::tell);
        return !untold.isEmpty();
    }

    private void tell(@Nullable Object[] row) {
        Delivery delivery = Delivery.of(String.valueOf(row[3]), (String) row[4], (String) row[5]);
        changes.fire(new DeliveryChanged(
                ((Number) Objects.requireNonNull(row[1])).longValue(),
                Channel.valueOf(String.valueOf(row[2])),
                delivery.state().name(),
                delivery.reason(),
                clock.instant()));
        entities.createNativeQuery("update social_sent set told = true where id = ?")
                .setParameter(1, row[0])
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Provider> providersInDemand() {
        @SuppressWarnings("unchecked")
        List<String> codes = entities.createNativeQuery(IN_DEMAND)
                .setParameter(1, Timestamp.from(clock.instant()))
                .getResultList();
        return codes.stream().map(Provider::valueOf).toList();
    }
}
