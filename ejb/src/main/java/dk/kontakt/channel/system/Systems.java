package dk.kontakt.channel.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds systems, the requests to them and what is known of a customer by them. */
@ApplicationScoped
class Systems {
    /** Failures from before the last answer say nothing any more, and old ones are removed. */
    private static final String EVIDENCE = """
            select (select known_at from customer_source where customer = r.customer and system = r.system),
                exists (select 1 from system_request q where q.customer = r.customer and q.system = r.system and q.state = 'WAITING'),
                (select max(ended_at) from system_request q
                    where q.customer = r.customer and q.system = r.system and q.state in ('FAILED', 'TIMED_OUT'))
            from (select cast(? as bigint) as customer, cast(? as text) as system) r
            """;

    @PersistenceContext
    private EntityManager entities;

    List<SystemEntry> all() {
        return entities.createQuery("select s from SystemEntry s order by s.code", SystemEntry.class)
                .getResultList();
    }

    SystemEntry get(BusinessSystem system) {
        return entities.find(SystemEntry.class, system);
    }

    /** With its row held until the transaction ends. */
    SystemEntry hold(BusinessSystem system) {
        // What this transaction changed would be read over.
        entities.flush();
        SystemEntry entry = entities.find(SystemEntry.class, system, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(entry);
        return entry;
    }

    long outstanding(BusinessSystem system) {
        return entities.createQuery(
                        "select count(r) from SystemRequest r where r.system = :system and r.state = :waiting",
                        Long.class)
                .setParameter("system", system)
                .setParameter("waiting", SystemRequest.State.WAITING)
                .getSingleResult();
    }

    Standing.Evidence evidence(BusinessSystem system, long customer) {
        Object[] row = (Object[]) entities.createNativeQuery(EVIDENCE)
                .setParameter(1, customer)
                .setParameter(2, system.name())
                .getSingleResult();
        return new Standing.Evidence(instant(row[0]), Boolean.TRUE.equals(row[1]), instant(row[2]));
    }

    void keep(SystemRequest request) {
        entities.persist(request);
    }

    Optional<SystemRequest> request(String id) {
        return Optional.ofNullable(entities.find(SystemRequest.class, id));
    }

    Optional<SystemRequest> latestRequest(BusinessSystem system) {
        return entities.createQuery(
                        "select r from SystemRequest r where r.system = :system order by r.askedAt desc",
                        SystemRequest.class)
                .setParameter("system", system)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<SystemRequest> overdue(BusinessSystem system, Instant now) {
        return entities.createQuery(
                        "select r from SystemRequest r where r.system = :system and r.state = :waiting and r.deadline < :now",
                        SystemRequest.class)
                .setParameter("system", system)
                .setParameter("waiting", SystemRequest.State.WAITING)
                .setParameter("now", now)
                .getResultList();
    }

    void forgetRequestsBefore(Instant before) {
        entities.createQuery("delete from SystemRequest r where r.askedAt < :before and r.state <> :waiting")
                .setParameter("before", before)
                .setParameter("waiting", SystemRequest.State.WAITING)
                .executeUpdate();
    }

    private static @Nullable Instant instant(@Nullable Object column) {
        return column instanceof Timestamp timestamp ? timestamp.toInstant() : null;
    }
}
