package dk.kontakt.channel.telephony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Tickets of people who called in vain: one for each number and queue, for as long as it is open. */
@ApplicationScoped
class Callbacks {
    private static final String OPEN = """
            select t.conversation_id from call c join ticket t on t.number = c.ticket
            where c.callback and c.number = ? and ? in ('', coalesce(c.queue, '-')) and t.status not in ('RESOLVED', 'CLOSED')
            order by t.number desc limit 1
            """;

    @PersistenceContext
    private EntityManager entities;

    /** Waits for others who concern themselves with the number. */
    void enterAlone(String number) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('callback:' || ?, 0))")
                .setParameter(1, number)
                .getSingleResult();
    }

    /** The conversation of the number's open callback, in whichever queue. */
    Optional<String> open(String number) {
        return open(number, "");
    }

    /** @param queue {@code -} for calls that were in none */
    Optional<String> open(String number, String queue) {
        @SuppressWarnings("unchecked")
        List<String> found = entities.createNativeQuery(OPEN)
                .setParameter(1, number)
                .setParameter(2, queue)
                .getResultList();
        return found.stream().findFirst();
    }
}
