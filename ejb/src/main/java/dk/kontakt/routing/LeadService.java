package dk.kontakt.routing;

import dk.kontakt.agent.AgentState;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.routing.choice.Place;
import dk.kontakt.routing.choice.Requirement;
import dk.kontakt.routing.lead.Colleague;
import dk.kontakt.routing.lead.QueueLine;
import dk.kontakt.routing.lead.RecentDecision;
import dk.kontakt.routing.lead.SkillWait;
import dk.kontakt.routing.lead.Today;
import dk.kontakt.routing.lead.WaitingCase;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.TicketView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The boundary for who leads: the floor as it is now, in few statements however much waits. */
@Stateless
@RolesAllowed({"lead", "manager", "admin"})
public class LeadService {
    private static final int HEAD_OF_LINE = 20;
    private static final int DECISIONS = 20;

    private static final String TODAY = """
            select w.waiting, w.oldest, a.available, a.wrap_up, a.away, s.in_time, s.answered
            from (select count(*) as waiting, min(since) as oldest from waiting_ticket) w,
                (select count(*) filter (where state in ('AVAILABLE', 'ON_CONTACT')) as available,
                    count(*) filter (where state = 'WRAP_UP') as wrap_up, count(*) filter (where state = 'AWAY') as away
                 from agent) a,
                (select count(*) filter (where state = 'MET') as in_time, count(*) as answered from sla_clock
                 where metric = 'FIRST_RESPONSE' and closed_at >= ? and state in ('MET', 'BREACHED')) s
            """;

    private static final String QUEUES = """
            select q.code, coalesce(w.waiting, 0), w.oldest, (
                select coalesce(case when t.first_responded_at is null then t.first_response_due else t.next_response_due end,
                    t.resolution_due)
                from waiting_ticket f join ticket t on t.number = f.ticket where f.queue = q.code order by f.urgency, f.ticket limit 1)
            from queue q
            left join (select queue, count(*) as waiting, min(since) as oldest from waiting_ticket group by queue) w
                on w.queue = q.code
            order by q.position, q.code
            """;

    private static final String REQUIREMENTS =
            "select requirement, count(*) from waiting_ticket group by requirement order by count(*) desc limit 40";

    private static final String RECENT = """
            select a.ticket, t.subject, a.agent, a.assigned_at, a.released_at, a.actor, a.since, a.overridden,
                cast(a.explanation as text), (
                select e.details ->> 'reason' from ticket_event e
                where e.ticket = a.ticket and e.type = 'TICKET_ASSIGNED' and e.subject_id = a.id limit 1)
            from (select * from assignment order by assigned_at desc, id desc limit ?) a join ticket t on t.number = a.ticket
            order by a.assigned_at desc, a.id desc
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Agents agents;

    @Inject
    private Colleagues colleagues;

    @Inject
    private PublishedRules rules;

    @Inject
    private WaitingReasons reasons;

    @Inject
    private Clock clock;

    /** The floor in one look; {@code midnight} is when the day began. */
    public Today today(Instant midnight) {
        Row row = rows(TODAY, Timestamp.from(midnight)).get(0);
        return new Today(
                row.number(0),
                row.optionalInstant(1),
                row.number(2),
                row.number(3),
                row.number(4),
                row.number(5),
                row.number(6));
    }

    /** All queues in their order. */
    public List<QueueLine> queues() {
        RoutingRules inForce = rules.inForce();
        Instant now = clock.instant();
        return rows(QUEUES).stream().map(row -> line(row, inForce, now)).toList();
    }

    /** What is asked for, the scarcest first: where the fewest available agents are there for what waits. */
    public List<SkillWait> skills() {
        List<Place> there = agents.floor().places().stream()
                .filter(place -> place.state() == AgentState.AVAILABLE)
                .toList();
        return rows(REQUIREMENTS).stream()
                .map(row -> wait(Requirement.parse(row.text(0)), row.number(1), there))
                .sorted(Comparator.comparing((SkillWait wait) -> (double) wait.able() / wait.waiting()))
                .toList();
    }

    /** The first in line of a queue, each with why it waits. */
    public List<WaitingCase> headOf(String queue) {
        List<WaitingTicket> line = entities.createQuery(
                        "select w from WaitingTicket w where w.queue = :queue order by w.urgency, w.ticket",
                        WaitingTicket.class)
                .setParameter("queue", queue)
                .setMaxResults(HEAD_OF_LINE)
                .getResultList();
        Map<Long, TicketView> tickets = line.isEmpty() ? Map.of() : tickets(line);
        return reasons.ofLine(line).stream()
                .flatMap(waiting -> Stream.ofNullable(tickets.get(waiting.ticket()))
                        .map(ticket -> new WaitingCase(ticket, waiting)))
                .toList();
    }

    /**
     * Agents, who is there first; at most 100.
     *
     * @param words part of a name, or empty
     * @param team its code, or empty
     */
    public List<Colleague> colleagues(String words, String team) {
        return colleagues.named(words, team);
    }

    /** Who got the last tickets and why, the latest first. */
    public List<RecentDecision> decisions() {
        return rows(RECENT, DECISIONS).stream().map(LeadService::decision).toList();
    }

    private QueueLine line(Row row, RoutingRules inForce, Instant now) {
        QueueRules queue = inForce.of(row.text(0));
        return new QueueLine(
                queue.queue(),
                row.number(1),
                row.optionalInstant(2),
                row.optionalInstant(3),
                queue.delivery(),
                rules.opening(queue, now).orElse(null));
    }

    private static SkillWait wait(Requirement requirement, long waiting, List<Place> there) {
        long able = there.stream()
                .filter(place -> requirement.missingIn(place.profile().levels()).isEmpty())
                .count();
        return new SkillWait(requirement, waiting, able);
    }

    private Map<Long, TicketView> tickets(List<WaitingTicket> line) {
        return entities.createQuery(
                        "select t from Ticket t join fetch t.customer where t.number in :numbers", Ticket.class)
                .setParameter(
                        "numbers", line.stream().map(WaitingTicket::ticket).toList())
                .getResultStream()
                .map(TicketView::of)
                .collect(Collectors.toMap(TicketView::number, Function.identity()));
    }

    private static RecentDecision decision(Row row) {
        var assignment = new AssignmentView(
                row.text(2),
                row.instant(3),
                row.optionalInstant(4),
                row.text(5),
                row.optionalInstant(6),
                row.optionalText(7),
                JsonObjects.read(row.text(8)));
        String reason = row.optionalText(9);
        return new RecentDecision(row.number(0), row.text(1), assignment, reason == null ? "" : reason);
    }

    private List<Row> rows(String sql, Object... parameters) {
        return Row.all(entities, sql, parameters);
    }
}
