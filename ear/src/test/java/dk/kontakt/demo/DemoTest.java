package dk.kontakt.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.account.PasswordHash;
import dk.kontakt.demo.setup.ServiceGoals;
import dk.kontakt.demo.setup.ShopRules;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.platform.Progress;
import dk.kontakt.routing.choice.Explanation;
import dk.kontakt.sla.clock.SlaClock;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.SlaPolicy;
import dk.kontakt.sla.rule.SlaTarget;
import dk.kontakt.sla.whatif.Replay;
import dk.kontakt.sla.whatif.WhatIf;
import dk.kontakt.ticket.TicketStatus;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A small history, checked against the rules of the domain as the database knows them. */
class DemoTest {
    private static final int CONTACTS = 1_500;
    private static final String NOW = "timestamptz '" + DemoDatabase.NOW + "'";

    private static DemoDatabase postgres;
    private static Query demo;

    @BeforeAll
    static void load() throws IOException, SQLException {
        postgres = new DemoDatabase();
        demo = new Query(postgres.demo("demo", CONTACTS, DemoDatabase.NOW, DemoDatabase.SEED));
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void sameSeedAndEndGiveTheSameRows() throws SQLException {
        var again = new Query(postgres.demo("again", CONTACTS, DemoDatabase.NOW, DemoDatabase.SEED));
        assertEquals(digests(demo), digests(again));
        var other = new Query(postgres.demo("other", CONTACTS, DemoDatabase.NOW, DemoDatabase.SEED + 1));
        assertNotEquals(digests(demo).get("ticket"), digests(other).get("ticket"));
    }

    private static Map<String, String> digests(Query database) throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        for (String table : database.column("select tablename from pg_tables where schemaname = 'public'"
                + " and tablename not in ('flyway_schema_history', 'account', 'mail_key')")) {
            // Numbers of transactions are the database's own.
            String sql = "select count(*) || md5(string_agg(row, '' order by row)) from"
                    + " (select (to_jsonb(t) - array['tx', 'joined_tx', 'left_tx'])::text as row from " + table
                    + " t) rows";
            digests.put(
                    String.valueOf(table), String.valueOf(database.column(sql).get(0)));
        }
        return digests;
    }

    @Test
    void hasAsManyContactsAsAskedFor() throws SQLException {
        assertEquals(CONTACTS, demo.number("select count(*) from contact"));
        assertEquals(9, demo.number("select count(distinct channel) from contact"));
        assertEquals(0, demo.number("select count(*) from outbox"));
    }

    @Test
    void theShopCountedItsVisitsOfEveryWholeDay() throws SQLException {
        none("select day from shop_visits group by day having count(*) > 1");
        none(
                "select d from generate_series((select min(day) from shop_visits)::timestamp, (select max(day) from shop_visits)::timestamp,"
                        + " interval '1 day') d where d::date not in (select day from shop_visits)");
        assertTrue(demo.number("select count(*) from shop_visits") >= 90);
        assertTrue(demo.number("select count(distinct product) from ticket") >= 3);
    }

    @Test
    void isWrittenMostlyInDanishAndPartlyInEnglish() throws SQLException {
        long danish = demo.number("select 100 * count(*) filter (where language = 'da') / count(*) from ticket");
        assertTrue(danish > 70 && danish < 90, danish + " %");
    }

    @Test
    void everybodyLogsInWithTheDemosPassword() throws SQLException {
        assertEquals(44, demo.number("select count(*) from account"));
        String hash = demo.column("select distinct password_hash from account").get(0);
        assertTrue(PasswordHash.matches("demo".toCharArray(), String.valueOf(hash)));
        assertEquals(
                List.of("agent", "lead"),
                demo.column("select role from account_role where username = 'lead' order by 1"));
    }

    @Test
    void loadOfAgentsIsTheirOpenWorkAndFitsTheirCapacity() throws SQLException {
        none("""
                select c.agent, c.channel, c.load, count(t.number) from agent_channel c
                left join ticket t on t.assignee = c.agent and t.channel = c.channel and t.status in ('OPEN', 'ON_HOLD')
                group by c.agent, c.channel, c.load, c.capacity
                having c.load <> count(t.number) or c.load > c.capacity
                """);
        none("""
                select number from ticket t where status in ('OPEN', 'ON_HOLD') and assignee is not null and not exists
                    (select 1 from agent_channel c where c.agent = t.assignee and c.channel = t.channel)
                """);
    }

    @Test
    void theHistoryOfProfilesEndsWithWhatEachAgentCanDo() throws SQLException {
        none("""
                select n.agent from agent_profile_now n
                left join agent_profile p on p.agent = n.agent and p.definition = n.definition
                where p.id is null
                """);
    }

    @Test
    void somethingIsLeftToDoAtThePresent() throws SQLException {
        assertTrue(demo.number("select sum(load) from agent_channel") >= 5);
        assertTrue(
                demo.number("select load from (select sum(load) load from agent_channel where agent = 'agent1')") >= 1);
        assertTrue(demo.number("select count(*) from ticket where status = 'PENDING_CUSTOMER'") >= 1);
        assertTrue(demo.number("select count(*) from sla_rulebook") > 0);
    }

    @Test
    void nobodyWasAssignedWithoutSkillAndCertificate() throws SQLException {
        none("""
                select a.id from assignment a join ticket t on t.number = a.ticket
                where not exists (select 1 from agent_channel c where c.agent = a.agent and c.channel = t.channel)
                   or exists (
                    select 1 from unnest(string_to_array(a.explanation ->> 'requirement', ',')) need
                    left join agent_skill s on s.agent = a.agent and s.skill = split_part(need, ':', 1)
                    where coalesce(s.level, 0) < split_part(need, ':', 2)::int)
                """);
    }

    @Test
    void everyDecisionIsTheSameWhenMadeAgain() throws SQLException {
        List<List<@Nullable String>> assignments = demo.rows("select agent, explanation from assignment");
        assertTrue(assignments.size() > CONTACTS / 2);
        for (List<@Nullable String> row : assignments) {
            var again = Explanation.decideAgain(JsonObjects.read(String.valueOf(row.get(1))));
            assertEquals(row.get(0), again.chosen().orElse("nobody"));
        }
    }

    @Test
    void repliesAreWrittenByWhoeverHadTheTicket() throws SQLException {
        none("""
                select r.id from reply r where r.agent is distinct from (
                    select a.agent from assignment a where a.ticket = r.ticket and a.assigned_at <= r.sent_at
                    order by a.assigned_at desc, a.id desc limit 1)
                """);
    }

    @Test
    void nothingLiesInTheFutureButPromises() throws SQLException {
        for (List<@Nullable String> column : demo.rows("""
                select table_name, column_name from information_schema.columns
                where table_schema = 'public' and data_type = 'timestamp with time zone' and table_name <> 'mail_key'
                    and column_name not in ('first_response_due', 'next_response_due', 'resolution_due', 'due_at', 'next_at', 'urgency',
                        'expires_at', 'next_change', 'avoided_until')
                """)) {
            none("select 1 from " + column.get(0) + " where " + column.get(1) + " > " + NOW);
        }
    }

    @Test
    void nothingHappensToATicketBeforeItIsThere() throws SQLException {
        none("select e.id from ticket_event e join ticket t on t.number = e.ticket where e.at < t.created_at");
        none("select number from ticket where resolved_at < created_at or first_responded_at < created_at");
        none("select t.number from ticket t join customer c on c.id = t.customer where c.created_at > t.created_at");
        none(
                "select o.number from customer_order o join customer c on c.id = o.customer where c.created_at > o.placed_at");
        none("select t.number from ticket t join ticket f on f.number = t.follows where f.updated_at > t.created_at");
        none("""
                select t.number from ticket t join customer_order o on o.number = t.order_number
                where o.customer <> t.customer or o.placed_at > t.created_at
                """);
    }

    @Test
    void timelinesAreInOrderAndAgreeWithTheRows() throws SQLException {
        none("""
                select ticket from (select ticket, version - lag(version) over timeline step, at - lag(at) over timeline pause,
                    row_number() over timeline n, type from ticket_event window timeline as (partition by ticket order by id)) e
                where step not in (0, 1) or pause < interval '0' or (n = 1) <> (type = 'TICKET_OPENED')
                """);
        none("""
                select t.number from ticket t join ticket_event e on e.ticket = t.number
                group by t.number having t.version - max(e.version) not in (0, 1)
                """);
        none("""
                select t.number from ticket t join contact c on c.ticket = t.number join ticket_event e on e.ticket = t.number
                group by t.number having count(distinct c.id)
                    <> count(distinct e.id) filter (where e.type in ('TICKET_OPENED', 'CONTACT_RECEIVED'))
                """);
        none("""
                select t.number from ticket t left join reply r on r.ticket = t.number
                group by t.number having t.first_responded_at is distinct from min(r.sent_at)
                """);
    }

    @Test
    void everyStepIsOneOfTheLifeCycle() throws SQLException {
        Map<String, TicketStatus> statuses = new TreeMap<>();
        for (List<@Nullable String> step : demo.rows("""
                select ticket, type, details ->> 'from', details ->> 'to' from ticket_event
                where type in ('TICKET_OPENED', 'TICKET_ASSIGNED', 'STATUS_CHANGED') order by id
                """)) {
            String ticket = String.valueOf(step.get(0));
            TicketStatus before = statuses.getOrDefault(ticket, TicketStatus.NEW);
            if ("STATUS_CHANGED".equals(step.get(1))) {
                TicketStatus next = TicketStatus.valueOf(String.valueOf(step.get(3)));
                assertEquals(before.name(), step.get(2));
                assertTrue(before.canTransitionTo(next), ticket + ": " + before + " to " + next);
                statuses.put(ticket, next);
            } else {
                boolean assigned = "TICKET_ASSIGNED".equals(step.get(1)) && before == TicketStatus.NEW;
                statuses.put(ticket, assigned ? TicketStatus.OPEN : before);
            }
        }
        for (List<@Nullable String> ticket : demo.rows("select number, status from ticket")) {
            assertEquals(String.valueOf(statuses.get(String.valueOf(ticket.get(0)))), ticket.get(1));
        }
    }

    @Test
    void ticketsStayResolvedForAWeekBeforeTheyAreClosed() throws SQLException {
        none("select number from ticket where status = 'RESOLVED' and resolved_at < " + NOW
                + " - interval '7 days 1 hour'");
        none("select number from ticket where status = 'CLOSED' and updated_at <= resolved_at + interval '7 days'");
        none("select number from ticket where (status in ('RESOLVED', 'CLOSED')) <> (resolved_at is not null)");
    }

    @Test
    void everyPromiseIsPendingMetOrBreachedAsItsTimesSay() throws SQLException {
        none("select id from sla_clock where state = 'MET' and (closed_at is null or closed_at > due_at)");
        none("select id from sla_clock where state = 'BREACHED' and (due_at is null or due_at > " + NOW + ")");
        none("select id from sla_clock where state = 'PENDING' and (closed_at is not null or due_at < " + NOW + ")");
        none(
                "select id from sla_clock where (next_at is not null) and (closed_at is not null or running_since is null)");
        none("""
                select c.id from sla_clock c join ticket t on t.number = c.ticket where c.cycle = 1 and
                    (case c.metric when 'FIRST_RESPONSE' then t.first_response_due when 'RESOLUTION' then t.resolution_due
                        else c.due_at end) is distinct from c.due_at
                """);
        none("""
                select c.id from sla_clock c join ticket t on t.number = c.ticket where c.metric = 'FIRST_RESPONSE'
                    and (c.state = 'BREACHED') <> (date_trunc('second', coalesce(t.first_responded_at, t.resolved_at, %s)) > c.due_at)
                """.formatted(NOW));
        none("""
                select c.ticket, c.metric from sla_clock c left join ticket_event e on e.ticket = c.ticket
                    and e.type = 'SLA_BREACHED' and e.details ->> 'metric' = c.metric and (e.details ->> 'due')::timestamptz = c.due_at
                where (c.state = 'BREACHED') <> (e.id is not null)
                """);
    }

    @Test
    void everyClockHasALedgerWithoutGaps() throws SQLException {
        none("""
                select c.id from sla_clock c left join sla_segment s on s.clock = c.id group by c.id
                having count(s.id) <> c.segments or max(s.number) is distinct from c.segments
                """);
        none("""
                select s.id from sla_segment s join sla_segment n on n.clock = s.clock and n.number = s.number + 1
                where n.began_at < s.began_at or n.elapsed_seconds < s.elapsed_seconds
                """);
        none("""
                select c.id from sla_clock c join sla_segment s on s.clock = c.id and s.number = c.segments
                where (s.kind = 'CLOSED') <> (c.closed_at is not null) or (s.kind = 'RUNNING') <> (c.running_since is not null)
                """);
    }

    @Test
    void replayUnderTheGoalsInForceFindsWhatWasRecorded() throws SQLException {
        WhatIf same = replay(goals -> goals);

        assertEquals(demo.number("select count(*) from ticket"), same.tickets());
        assertEquals(List.of(), same.flips());
        same.attainment().forEach(row -> {
            assertEquals(row.decidedBefore(), row.decidedAfter(), row.toString());
            assertEquals(row.metBefore(), row.metAfter(), row.toString());
        });
    }

    @Test
    void replayUnderShorterTargetsBreaksPromisesAndKeepsNone() throws SQLException {
        WhatIf shorter = replay(goals ->
                new Rulebook(0, goals.policies().stream().map(DemoTest::halved).toList(), goals.pauses()));

        assertTrue(shorter.allFlips() > 0);
        assertTrue(shorter.flips().stream().allMatch(flip -> flip.after() == SlaClock.State.BREACHED));
        shorter.attainment().forEach(row -> assertTrue(row.metAfter() <= row.metBefore(), row.toString()));
    }

    private static SlaPolicy halved(SlaPolicy policy) {
        Map<Metric, SlaTarget> targets = new EnumMap<>(Metric.class);
        policy.targets()
                .forEach((metric, goal) ->
                        targets.put(metric, goal.lasting(goal.duration().dividedBy(2))));
        return new SlaPolicy(policy.name(), policy.conditions(), policy.clockStart(), targets);
    }

    private static WhatIf replay(UnaryOperator<Rulebook> draft) throws SQLException {
        try (Connection connection = demo.database().getConnection()) {
            ServiceGoals goals = ShopRules.read(connection).goals();
            var progress = new Progress();
            var replay = new Replay(draft.apply(goals.inForce()), goals, Map.of(), DemoDatabase.NOW, progress);
            WhatIf answer = replay.run(demo.database(), Instant.EPOCH);
            assertEquals(100, progress.percent());
            return answer;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TICKET_OPENED      | category,categoryReason,channel,follows,priority,queue,subject
            CONTACT_RECEIVED   | channel
            SLA_APPLIED        | calendar,firstResponseDue,policy,resolutionDue,rules
            SLA_WARNED         | due,metric
            SLA_BREACHED       | due,metric
            SLA_ESCALATED      | action,due,metric,to
            TICKET_QUEUED      | previousAgent,queue,reason
            TICKET_OFFERED     | agent,expiresAt,offer
            OFFER_ENDED        | agent,offer,outcome,reason
            TICKET_ASSIGNED    | agent,reason
            REPLY_SENT         | handleSeconds
            STATUS_CHANGED     | from,reason,to
            SATISFACTION_GIVEN | comment,score
            """)
    void entriesOfTheTimelineSayWhatTheServicesSay(String type, String keys) throws SQLException {
        assertEquals(
                keys,
                demo.column("select string_agg(distinct key, ',' order by key) from ticket_event,"
                                + " jsonb_object_keys(details) key where type = '" + type + "'")
                        .get(0));
    }

    @Test
    void everyContactCameInOnce() throws SQLException {
        none("""
                select c.id from contact c full join inbox i on i.channel = c.channel and i.external_id = c.external_id
                where i.ticket is distinct from c.ticket
                """);
    }

    @Test
    void nobodyBeginsToCallOrChatWhileTheCustomerServiceIsClosed() throws SQLException {
        none("""
                select number from ticket, lateral (select created_at at time zone 'Europe/Copenhagen' at) local
                where channel in ('PHONE', 'CHAT') and (extract(hour from at) < 8 or extract(hour from at) >= 20
                    or extract(isodow from at) > 5 and (extract(hour from at) < 10 or extract(hour from at) >= 16))
                """);
    }

    @Test
    void noBlankIsLeftInWhatPeopleSay() throws SQLException {
        none("select body from contact where body ~ '[][{}|<>]|=>' or subject ~ '[][{}|<>]'");
        none("select body from reply where body ~ '[][{}|<>]|=>'");
        none("select body from note where body ~ '[][{}|<>]|=>'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer",
                "contact",
                "reply",
                "note",
                "ticket_event",
                "sla_clock",
                "sla_segment",
                "assignment",
                "offer"
            })
    void nextBlockOfIdsBeginsAfterThoseInUse(String table) throws SQLException {
        long next = demo.number("select last_value from " + table + "_id_seq") + 50;
        assertTrue(next - 49 > demo.number("select max(id) from " + table));
    }

    @Test
    void indexesAndForeignKeysAreAsTheMigrationMadeThem() throws SQLException {
        var fresh = new Query(postgres.empty("fresh"));
        String indexes = "select indexdef from pg_indexes where schemaname = 'public' order by 1";
        String keys = "select conrelid::regclass || pg_get_constraintdef(oid) from pg_constraint"
                + " where connamespace = 'public'::regnamespace order by 1";
        assertFalse(fresh.column(keys).isEmpty());
        assertEquals(fresh.column(indexes), demo.column(indexes));
        assertEquals(fresh.column(keys), demo.column(keys));
    }

    private static void none(String select) throws SQLException {
        assertEquals(List.of(), demo.rows(select), select);
    }
}
