package dk.kontakt.channel.telephony.asterisk;

import dk.kontakt.channel.Addresses;
import dk.kontakt.channel.CloudEvent;
import dk.kontakt.channel.MessageDue;
import dk.kontakt.channel.telephony.call.CallEvent;
import dk.kontakt.channel.telephony.call.CallEventJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Which node is connected to an exchange, and what it tells. */
@ApplicationScoped
class ExchangeLinks {
    /** A node that does not say for so long that it is still connected has lost the exchange. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final String HOLD = """
            insert into exchange_link as l (exchange, held_by, held_until) values (?, ?, ?)
            on conflict (exchange) do update set held_by = excluded.held_by, held_until = excluded.held_until
            where l.held_by is null or l.held_by = excluded.held_by or l.held_until < ?
            """;
    private static final String CONNECTED = """
            update exchange_link set connected_at = ?, failure = null, failed_at = null where exchange = ? and held_by = ?
            """;
    private static final String FAILED = """
            update exchange_link set failure = ?, failed_at = ?, held_by = null where exchange = ? and held_by = ?
            """;
    private static final String RELEASE = "update exchange_link set held_by = null where held_by = ?";
    private static final String OPEN = """
            select call_id from call where ended_at is null and state <> 'UNKNOWN' and starts_with(call_id, ?) order by id
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<MessageDue> messages;

    @Inject
    private Clock clock;

    /** Takes the exchange for a node, or keeps it; false while another node has it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean hold(String exchange, String node) {
        return entities.createNativeQuery(HOLD)
                        .setParameter(1, exchange)
                        .setParameter(2, node)
                        .setParameter(3, Timestamp.from(clock.instant().plus(LEASE)))
                        .setParameter(4, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void connected(String exchange, String node) {
        entities.createNativeQuery(CONNECTED)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, exchange)
                .setParameter(3, node)
                .executeUpdate();
    }

    /** Lets the exchange go, so that any node may try again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(String exchange, String node, String failure) {
        entities.createNativeQuery(FAILED)
                .setParameter(1, failure)
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, exchange)
                .setParameter(4, node)
                .executeUpdate();
    }

    /** Lets all go that a node holds, which ends. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void release(String node) {
        entities.createNativeQuery(RELEASE).setParameter(1, node).executeUpdate();
    }

    /** The ids of the exchange's calls that have not ended, as far as is known. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> open(String exchange) {
        @SuppressWarnings("unchecked")
        List<String> ids =
                entities.createNativeQuery(OPEN).setParameter(1, exchange + "-").getResultList();
        return List.copyOf(ids);
    }

    /** The events take the way that those of other exchanges take. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell(List<CallEvent> events) {
        for (CallEvent event : events) {
            var message = new CloudEvent(
                    event.id(), event.kind().cloudEventType(), event.call(), event.at(), CallEventJson.write(event));
            messages.fire(
                    new MessageDue(Addresses.TELEPHONY_EVENTS, event.call().hashCode(), message));
        }
    }
}
