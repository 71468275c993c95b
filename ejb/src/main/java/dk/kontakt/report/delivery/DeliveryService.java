package dk.kontakt.report.delivery;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The boundary of reports by mail. */
@Stateless
@RolesAllowed({"manager", "admin"})
public class DeliveryService {
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int LONGEST_FAILURE = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public List<Subscription> subscriptions() {
        return SubscriptionRows.read(entities.createNativeQuery(SubscriptionRows.ALL));
    }

    public void subscribe(Subscription.Wanted wanted) {
        Timestamp due = Timestamp.from(wanted.rhythm().after(clock.instant()));
        Object[] values = {
            wanted.report(),
            wanted.rhythm().step().name(),
            wanted.rhythm().weekday(),
            wanted.rhythm().monthday(),
            wanted.rhythm().hour(),
            wanted.format(),
            wanted.language(),
            String.join("\n", wanted.recipients()),
            session.getCallerPrincipal().getName(),
            Timestamp.from(clock.instant()),
            due,
            due
        };
        var insert = entities.createNativeQuery(SubscriptionRows.INSERT);
        for (int i = 0; i < values.length; i++) {
            insert.setParameter(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    public void cancel(long id) {
        entities.createNativeQuery("delete from report_subscription where id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Those that should go out by now. */
    @RolesAllowed("system")
    public List<Long> due() {
        @SuppressWarnings("unchecked")
        List<Number> ids = entities.createNativeQuery(SubscriptionRows.DUE)
                .setParameter(1, Timestamp.from(clock.instant()))
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /** Holds one until the end of the caller's transaction; empty if another node holds it, or it went out since. */
    @RolesAllowed("system")
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Optional<Subscription> claim(long id) {
        return SubscriptionRows.read(entities.createNativeQuery(SubscriptionRows.CLAIM)
                        .setParameter(1, id)
                        .setParameter(2, Timestamp.from(clock.instant())))
                .stream()
                .findFirst();
    }

    /** Notes, in the transaction that claimed it, that it goes out; what was missed while the system was down goes out once. */
    @RolesAllowed("system")
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void sent(Subscription subscription) {
        Timestamp next = Timestamp.from(subscription.wanted().rhythm().after(clock.instant()));
        entities.createNativeQuery(SubscriptionRows.SENT)
                .setParameter(1, next)
                .setParameter(2, next)
                .setParameter(3, Timestamp.from(clock.instant()))
                .setParameter(4, subscription.id())
                .executeUpdate();
    }

    /** It is tried again later. */
    @RolesAllowed("system")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(long id, String words) {
        entities.createNativeQuery(SubscriptionRows.FAILED)
                .setParameter(1, words.substring(0, Math.min(words.length(), LONGEST_FAILURE)))
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, Timestamp.from(clock.instant().plus(PAUSE)))
                .setParameter(4, id)
                .executeUpdate();
    }
}
