package dk.kontakt.sla;

import dk.kontakt.sla.clock.Cause;
import dk.kontakt.sla.clock.SlaClock;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.TicketStatus;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The boundary of the job that brings open tickets under the rulebook and the calendars in force. Repeating it changes nothing. In
 * transactions of its own, because the job's belong to the job repository.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RecalculationService {
    private static final Set<TicketStatus> ENDED = EnumSet.of(TicketStatus.RESOLVED, TicketStatus.CLOSED);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RulesInForce rules;

    @Inject
    private Correction correction;

    /** The numbers of open tickets after {@code number}, in ascending order. */
    public List<Long> openTicketsAfter(long number, int most) {
        return entities.createQuery(
                        "select t.number from Ticket t where t.number > :after and t.status not in :ended order by t.number",
                        Long.class)
                .setParameter("after", number)
                .setParameter("ended", ENDED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Corrects these tickets from now on; those that have ended since are left alone. */
    public void recalculate(List<Long> numbers) {
        // Started by a publication, it must not work with what was remembered a moment before.
        rules.changed();
        List<Ticket> tickets = entities.createQuery(
                        "select t from Ticket t where t.number in :numbers order by t.number", Ticket.class)
                .setParameter("numbers", numbers)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        Map<Long, List<SlaClock>> clocks = entities.createQuery(
                        "select c from SlaClock c where c.ticket in :numbers order by c.id", SlaClock.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.groupingBy(SlaClock::ticket));
        tickets.stream()
                .filter(ticket -> !ticket.status().isEnded())
                .forEach(ticket ->
                        correction.of(ticket, clocks.getOrDefault(ticket.number(), List.of()), Cause.RULES_CHANGED));
    }
}
