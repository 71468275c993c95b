package dk.kontakt.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.agent.AgentState;
import dk.kontakt.demo.setup.ShopRules;
import dk.kontakt.routing.choice.AgentChoice;
import dk.kontakt.routing.choice.Candidate;
import dk.kontakt.routing.choice.Kind;
import dk.kontakt.routing.choice.Requirement;
import dk.kontakt.routing.rule.Delivery;
import dk.kontakt.routing.rule.Demand;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.routing.rule.Trait;
import dk.kontakt.ticket.Channel;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The work of the demo's agents, checked against the rules of routing that the demo publishes. */
class DemoRoutingTest {
    private static final int CONTACTS = 6_000;

    private static DemoDatabase postgres;
    private static Query demo;
    private static ShopRules rules;
    private static RoutingRules routing;

    @BeforeAll
    static void load() throws IOException, SQLException {
        postgres = new DemoDatabase();
        demo = new Query(postgres.demo("demo", CONTACTS, DemoDatabase.NOW, DemoDatabase.SEED));
        try (Connection connection = demo.database().getConnection()) {
            rules = ShopRules.read(connection);
            routing = rules.routing();
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void everyTicketWithAnAgentIsAnAssignmentThatHasNotEnded() throws SQLException {
        none("""
                select t.number, a.id from ticket t
                full join (select * from assignment where released_at is null) a on a.ticket = t.number
                where (t.assignee is not null and t.status in ('OPEN', 'ON_HOLD')) <> (a.id is not null) or t.assignee <> a.agent
                """);
        none("select ticket from assignment where released_at is null group by ticket having count(*) > 1");
        none("select id from assignment where released_at < assigned_at or since > assigned_at or since is null");
    }

    @Test
    void noTicketIsWithTwoAgentsAtATime() throws SQLException {
        none("""
                select a.id, b.id from assignment a join assignment b on b.ticket = a.ticket and b.id > a.id
                where b.assigned_at < coalesce(a.released_at, 'infinity')
                """);
    }

    @Test
    void nobodyEverHadMoreThanTheCapacity() throws SQLException {
        none("""
                with change as (
                    select agent, channel, assigned_at at, 1 step from assignment
                    union all select agent, channel, released_at, -1 from assignment where released_at is not null),
                load as (
                    select g.agent, g.channel, g.at, sum(g.step) over (partition by g.agent, g.channel order by g.at, g.step) cases,
                        sum(g.step * c.weight) over (partition by g.agent order by g.at, g.step) used
                    from change g join agent_channel c on c.agent = g.agent and c.channel = g.channel)
                select l.* from load l join agent_channel c on c.agent = l.agent and c.channel = l.channel
                join agent a on a.username = l.agent where l.cases > c.capacity or l.used > a.capacity
                """);
    }

    @Test
    void whoWasAssignedWasAvailable() throws SQLException {
        none("""
                select a.id, a.agent, a.assigned_at, s.state from assignment a left join lateral (
                    select state from agent_state_log s where s.agent = a.agent and s.at <= a.assigned_at
                    order by s.at desc, s.id desc limit 1) s on true
                where s.state is distinct from 'AVAILABLE'
                """);
        assertEquals(
                List.of("AVAILABLE|", "AWAY|BREAK", "AWAY|FINISHED", "AWAY|LUNCH", "WRAP_UP|"),
                demo.column("select distinct state || '|' || coalesce(reason, '') from agent_state_log order by 1"));
    }

    @Test
    void whatAgentsDoNowIsTheLastOfTheirStates() throws SQLException {
        none("""
                select a.username from agent a left join lateral (
                    select * from agent_state_log s where s.agent = a.username order by s.at desc, s.id desc limit 1) s on true
                where (s.state, s.at, s.reason) is distinct from (a.state, a.state_since, a.away_reason)
                """);
    }

    @Test
    void explanationsKnowEverybodyWithTheWorkTheyHadThen() throws SQLException {
        none("""
                select id from assignment where actor = 'router'
                    and jsonb_array_length(explanation -> 'candidates') + coalesce((explanation #>> '{furtherExcluded,NOT_AVAILABLE}')::int, 0)
                        <> (select count(*) from agent)
                """);
        none("""
                with had as (
                    select a.id, a.assigned_at, c ->> 'agent' agent, a.channel, (c ->> 'load')::int load
                    from assignment a, jsonb_array_elements(a.explanation -> 'candidates') c
                    where a.actor = 'router' and c ? 'load' and a.id % 10 = 0)
                select h.* from had h where h.load <> (
                    select count(*) from assignment b where b.agent = h.agent and b.channel = h.channel and b.id <> h.id
                        and b.assigned_at <= h.assigned_at and b.id < h.id
                        and (b.released_at is null or b.released_at > h.assigned_at))
                    and not exists (select 1 from offer o where o.agent = h.agent and o.channel = h.channel
                        and h.assigned_at between o.offered_at and o.ended_at)
                """);
    }

    @Test
    void assignmentsAskedForWhatTheRulesSayAfterSoLongAWait() throws SQLException {
        for (List<@Nullable String> row : demo.rows("""
                select a.requirement, a.queue, extract(epoch from a.assigned_at), extract(epoch from a.since), c.skill, c.level, t.category,
                    t.language, u.segment, t.channel, t.priority, a.explanation ->> 'requirement'
                from assignment a join ticket t on t.number = a.ticket join category c on c.code = t.category
                join customer u on u.id = t.customer where not exists (
                    select 1 from offer o where o.ticket = t.number and o.state = 'ACCEPTED' and o.ended_at = a.assigned_at)
                """)) {
            QueueRules queue = routing.of(text(row, 1));
            int step = queue.stepAfter(Duration.between(instant(row, 3), instant(row, 2)));
            assertEquals(queue.requirementAt(step, demand(row)).toString(), text(row, 0), row.toString());
            assertEquals(text(row, 0), text(row, 11));
        }
    }

    private static Demand demand(List<@Nullable String> row) {
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        traits.put(Trait.QUEUE, text(row, 1));
        traits.put(Trait.CATEGORY, text(row, 6));
        traits.put(Trait.LANGUAGE, text(row, 7));
        traits.put(Trait.SEGMENT, text(row, 8));
        traits.put(Trait.CHANNEL, text(row, 9));
        traits.put(Trait.PRIORITY, text(row, 10));
        Demand language = Demand.NONE.and("lang-" + text(row, 7), 1, true);
        Demand skill =
                row.get(4) == null ? language : language.and(text(row, 4), Integer.parseInt(text(row, 5)), false);
        return routing.demandOf(traits, skill);
    }

    @Test
    void someOffersWereDeclinedOrMissed() throws SQLException {
        none(
                "select id from offer where state = 'OPEN' or ended_at is null or ended_at < offered_at or ended_at > expires_at");
        assertEquals(
                List.of("ACCEPTED", "DECLINED", "MISSED"),
                demo.column("select distinct state from offer where state <> 'WITHDRAWN' order by 1"));
        none("select o.id from offer o join agent a on a.username = o.agent where a.auto_answer");
        none("""
                select o.id from offer o where o.state = 'ACCEPTED' and not exists (
                    select 1 from assignment a where a.ticket = o.ticket and a.agent = o.agent and a.assigned_at = o.ended_at)
                """);
    }

    @Test
    void onlyTicketsWithoutAgentWaitAndAskForWhatTheirWaitLeaves() throws SQLException {
        none("""
                select number from ticket t full join waiting_ticket w on w.ticket = t.number
                where (t.assignee is null and t.status in ('NEW', 'OPEN')) <> (w.ticket is not null)
                """);
        for (List<@Nullable String> row : demo.rows(
                "select queue, demand, step, requirement, extract(epoch from since), rules from waiting_ticket")) {
            QueueRules queue = routing.of(text(row, 0));
            int step = queue.stepAfter(Duration.between(instant(row, 4), DemoDatabase.NOW));
            assertEquals(text(row, 2), Integer.toString(step));
            assertEquals(queue.requirementAt(step, Demand.parse(text(row, 1))).toString(), text(row, 3));
            assertEquals("1", row.get(5));
        }
    }

    @Test
    void nobodyCanBeGivenWhatWaitsButMostCanFetchSome() throws SQLException {
        int fetched = 0;
        for (List<@Nullable String> row : demo.rows(
                "select queue, channel, step, requirement, reserved_for, avoided, ticket from waiting_ticket")) {
            var kind = new Kind(
                    text(row, 0),
                    text(row, 1),
                    Integer.parseInt(text(row, 2)),
                    text(row, 3),
                    text(row, 4),
                    text(row, 5));
            QueueRules queue = routing.of(kind.queue());
            boolean pulled = queue.delivery() == Delivery.PULL
                    && !Channel.valueOf(kind.channel()).isLive();
            boolean closed = rules.opening(queue, DemoDatabase.NOW).isAfter(DemoDatabase.NOW);
            boolean fits = AgentChoice.fitsAnybody(routing.wishOf(kind), candidates(kind.channel()));
            assertTrue(!fits || pulled || closed, kind.toString());
            fetched += fits && pulled ? 1 : 0;
        }
        assertTrue(fetched >= 2, fetched + " can be fetched");
        assertTrue(demo.number("select count(*) from waiting_ticket") <= 20);
    }

    private static List<Candidate> candidates(String channel) throws SQLException {
        List<Candidate> candidates = new ArrayList<>();
        for (List<@Nullable String> row : demo.rows("""
                select a.username, a.team, a.state, (select string_agg(skill || ':' || level, ',') from agent_skill s where s.agent = a.username),
                    c.capacity, c.load, c.weight, (select sum(load * weight) from agent_channel w where w.agent = a.username), a.capacity
                from agent a join agent_channel c on c.agent = a.username where c.channel = '%s'
                """.formatted(channel))) {
            int[] room = IntStream.range(4, 9)
                    .map(column -> Integer.parseInt(text(row, column)))
                    .toArray();
            candidates.add(new Candidate(
                    text(row, 0),
                    row.get(1),
                    AgentState.valueOf(text(row, 2)),
                    Requirement.parse(text(row, 3)).levels(),
                    new Candidate.Room(room[0], room[1], room[2], room[3], room[4]),
                    Instant.EPOCH));
        }
        return candidates;
    }

    private static String text(List<@Nullable String> row, int column) {
        return String.valueOf(row.get(column));
    }

    private static Instant instant(List<@Nullable String> row, int column) {
        long micros = new BigDecimal(text(row, column)).movePointRight(6).longValueExact();
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private static void none(String select) throws SQLException {
        assertEquals(List.of(), demo.rows(select), select);
    }
}
