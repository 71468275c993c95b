package dk.kontakt.routing;

import dk.kontakt.customer.ValueBand;
import dk.kontakt.routing.choice.Requirement;
import dk.kontakt.routing.fairness.AgentWork;
import dk.kontakt.routing.fairness.Fairness;
import dk.kontakt.routing.fairness.GroupWait;
import dk.kontakt.routing.fairness.SkillLoad;
import dk.kontakt.routing.fairness.Waits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The boundary of the fairness audit: how work was shared among agents and waiting among customers. */
@Stateless
@RolesAllowed({"lead", "manager", "admin"})
public class FairnessService {
    private static final Duration A_YEAR = Duration.ofDays(365);

    private static final String AGENTS = """
            select a.agent, g.team, count(*),
                cast(sum(extract(epoch from least(coalesce(a.released_at, ?2), ?2) - a.assigned_at)) as bigint),
                cast(sum(extract(epoch from a.assigned_at - a.since)) as bigint), count(a.since),
                count(*) filter (where c.complaint or a.requirement ~ ':[45]'
                    or exists (select 1 from sla_clock s where s.ticket = a.ticket and s.state = 'BREACHED')
                    or exists (select 1 from ticket_event e where e.ticket = a.ticket and (e.type = 'SLA_ESCALATED'
                        or e.type = 'STATUS_CHANGED' and e.details ->> 'from' = 'RESOLVED' and e.details ->> 'to' = 'OPEN')))
            from assignment a join agent g on g.username = a.agent join ticket t on t.number = a.ticket
                join category c on c.code = t.category
            where a.assigned_at >= ?1 and a.assigned_at < ?2
            group by a.agent, g.team order by count(*) desc, a.agent
            """;

    private static final String REQUIREMENTS = """
            select agent, requirement, count(*) from assignment
            where assigned_at >= ?1 and assigned_at < ?2 and requirement <> '' group by agent, requirement
            """;

    private static final String HOLDERS = """
            select s.skill, s.agent from agent_skill s
            where exists (select 1 from assignment a where a.agent = s.agent and a.assigned_at >= ?1 and a.assigned_at < ?2)
            """;

    /** Waits to the second below an hour, to the minute above, so that the number of rows has a limit. */
    private static final String WAITS = """
            with wait as materialized (
                select t.customer, t.language, greatest(0, floor(extract(epoch from a.assigned_at - a.since))) as seconds,
                    exists (select 1 from sla_clock s where s.ticket = a.ticket and s.metric <> 'RESOLUTION' and s.state = 'BREACHED') as late
                from assignment a join ticket t on t.number = a.ticket
                where a.assigned_at >= ?1 and a.assigned_at < ?2 and a.since is not null),
            bought as (
                select c.customer, coalesce(sum(o.amount), 0) as amount from (select distinct customer from wait) c
                left join customer_order o on o.customer = c.customer and o.placed_at > ?3 and o.placed_at <= ?2 group by c.customer)
            select k.segment, case when b.amount >= ?5 then 'HIGH' when b.amount >= ?4 then 'MEDIUM' else 'LOW' end, w.language,
                cast(case when w.seconds < 3600 then w.seconds else floor(w.seconds / 60) * 60 end as bigint),
                count(*), count(*) filter (where w.late)
            from wait w join customer k on k.id = w.customer join bought b on b.customer = w.customer
            group by 1, 2, 3, 4
            """;

    private static final List<String> TRAITS = List.of("SEGMENT", "VALUE", "LANGUAGE");

    @PersistenceContext
    private EntityManager entities;

    /** What was given to agents from {@code from} until before {@code to}. */
    public Fairness between(Instant from, Instant to) {
        Timestamp first = Timestamp.from(from);
        Timestamp end = Timestamp.from(to);
        List<AgentWork> agents = rows(AGENTS, first, end).stream()
                .map(row -> new AgentWork(
                        row.text(0),
                        row.optionalText(1),
                        row.number(2),
                        row.number(3),
                        row.number(4),
                        row.number(5),
                        row.number(6)))
                .toList();
        var all = new Waits();
        List<GroupWait> groups = groups(
                rows(
                        WAITS,
                        first,
                        end,
                        Timestamp.from(to.minus(A_YEAR)),
                        ValueBand.MEDIUM.from(),
                        ValueBand.HIGH.from()),
                all);
        return new Fairness(AgentWork.compare(agents), skills(first, end), groups, GroupWait.of("ALL", "", all, all));
    }

    private List<SkillLoad> skills(Timestamp first, Timestamp end) {
        List<SkillLoad.Given> given = rows(REQUIREMENTS, first, end).stream()
                .map(row -> new SkillLoad.Given(
                        row.text(0), Requirement.parse(row.text(1)).levels().keySet(), row.number(2)))
                .toList();
        Map<String, Set<String>> holders = rows(HOLDERS, first, end).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(0), Collectors.mapping(row -> row.text(1), Collectors.toSet())));
        return SkillLoad.of(given, holders);
    }

    /** Counts each row in the group of each of its traits, and among all. */
    private static List<GroupWait> groups(List<Row> rows, Waits all) {
        List<Map<String, Waits>> byTrait = List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (Row row : rows) {
            all.add(row.number(3), row.number(4), row.number(5));
            for (int trait = 0; trait < TRAITS.size(); trait++) {
                byTrait.get(trait)
                        .computeIfAbsent(row.text(trait), none -> new Waits())
                        .add(row.number(3), row.number(4), row.number(5));
            }
        }
        List<GroupWait> groups = new ArrayList<>();
        for (int trait = 0; trait < TRAITS.size(); trait++) {
            String name = TRAITS.get(trait);
            byTrait.get(trait).forEach((value, waits) -> groups.add(GroupWait.of(name, value, waits, all)));
        }
        return groups;
    }

    private List<Row> rows(String sql, Object... parameters) {
        return Row.all(entities, sql, parameters);
    }
}
