package dk.kontakt.it;

import static dk.kontakt.it.DemoUser.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.launcher.ServerProcess;
import io.restassured.response.Response;
import jakarta.jms.JMSException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Work comes to agents on two nodes that share a database and a broker. Every test has a queue, a skill and agents of its own. */
@ExtendWith(PartsExtension.class)
class RoutingIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> QUEUES =
            List.of("race", "push", "live", "gone", "relax", "closed", "hand", "rules", "stuck");

    private static final List<ServerProcess> NODES = new ArrayList<>();

    private static String original = "";

    /** Tickets that a round saw in the line when it placed less urgent ones of their kind, but left there. */
    private static final String OVERTAKEN = """
            select count(*) from assignment a join routing_round r on r.at = a.decided_at
            join assignment b on b.queue = a.queue and b.requirement = a.requirement
            where a.queue = 'push' and (b.urgency, b.ticket) < (a.urgency, a.ticket) and b.decided_at > a.decided_at
              and pg_visible_in_snapshot(cast(cast(b.joined_tx as text) as xid8), cast(r.seen as pg_snapshot))
            """;

    @BeforeAll
    static void startTwoNodes(Parts parts) throws SQLException {
        parts.loadDemo();
        // The demo's own would come to any agent who speaks Danish.
        parts.execute("delete from waiting_ticket");
        for (String queue : QUEUES) {
            prepare(parts, queue);
        }
        NODES.add(parts.node("north", 18_101));
        NODES.add(parts.node("south", 18_102));
        NODES.forEach(parts::revive);
        original = as("lead").get(at(0, "routing/queues")).asString();
        closedToday();
        publish(RULES).then().statusCode(200);
    }

    /** Other tests rely on the demo's rules. */
    @AfterAll
    static void restore() {
        publish(original).then().statusCode(200);
        NODES.forEach(ServerProcess::stop);
    }

    private static final String RULES = """
            {"comment": "test", "queues": [
                {"queue": "race", "delivery": "PULL"},
                {"queue": "live", "acceptWithin": "PT3S", "missedUntilAway": 2, "notBackFor": "PT20S", "wrapUp": "PT3S"},
                {"queue": "gone", "acceptWithin": "PT60S"},
                {"queue": "relax", "relaxation": [{"after": "PT4S", "lowerBy": 1}, {"after": "PT8S", "lowerBy": 1}]},
                {"queue": "closed", "calendar": "closed-today"}]}
            """;

    @Test
    void fiftyAgentsAskTwoNodesAThousandTimesAndNoTicketIsGivenTwice(Parts parts) throws Exception {
        agents(parts, "race", 50, "EMAIL", 15);
        send(parts, "race", 800);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> parts.number("select count(*) from waiting_ticket where queue = 'race'") == 800);

        List<Callable<Integer>> rounds = new ArrayList<>();
        for (int round = 0; round < 1_000; round++) {
            String agent = "race" + round % 50;
            int node = round % 2;
            rounds.add(() -> as(agent).post(at(node, "routing/next")).statusCode());
        }
        List<Integer> answers = together(16, rounds);

        assertEquals(List.of(200, 204), answers.stream().distinct().sorted().toList());
        assertEquals(750, answers.stream().filter(code -> code == 200).count());
        assertEquals(750, parts.number("select count(distinct ticket) from assignment where queue = 'race'"));
        assertEquals(750, parts.number("select count(*) from assignment where queue = 'race'"));
        assertEquals(15, parts.number(mostAtOnce("race")));
        assertEquals(50, parts.number("select count(*) from waiting_ticket where queue = 'race'"));
    }

    @Test
    void workIsPushedFromBothNodesWithinEachCapacityAndNothingStaysThatFits(Parts parts) throws Exception {
        agents(parts, "push", 10, "EMAIL", 3);
        Instant began = Instant.now();
        send(parts, "push", 100);

        for (int done = 0; done < 100; done++) {
            String sql =
                    "select coalesce(min(number), 0) from ticket where queue = 'push' and status = 'OPEN' and assignee is not null";
            await().atMost(PATIENCE).until(() -> parts.number(sql) > 0);
            long ticket = parts.number(sql);
            String agent = "push"
                    + parts.number("select substring(assignee from 5)::int from ticket where number = " + ticket);
            as(agent)
                    .body("{\"body\": \"Svar\", \"status\": \"RESOLVED\"}")
                    .post(at(done % 2, "tickets/" + ticket + "/replies"))
                    .then()
                    .statusCode(201);
        }

        assertEquals(0, parts.number("select count(*) from waiting_ticket where queue = 'push'"));
        assertEquals(3, parts.number(mostAtOnce("push")));
        assertEquals(0, parts.number(OVERTAKEN), "tickets that somebody less urgent overtook");
        assertEquals(0, parts.number("select coalesce(sum(load), 0) from agent_channel where agent like 'push%'"));
        assertReproduced(began);
    }

    /** A replay under the same rules, on the other node, gives the same tickets to the same agents. */
    private static void assertReproduced(Instant from) {
        settle();
        String question = "{\"from\": \"%s\", \"to\": \"%s\"}"
                .formatted(from, Instant.now().minusSeconds(1));
        String id = as("lead")
                .body(question)
                .post(at(1, "routing/replay"))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(PATIENCE)
                .untilAsserted(() -> as("lead")
                        .get(at(1, "routing/replay/" + id))
                        .then()
                        .body("state", is("DONE"))
                        .body("result.decisions", greaterThanOrEqualTo(100))
                        .body("result.reproducedShare", greaterThanOrEqualTo(0.99f)));
    }

    @Test
    void missedAndDeclinedOffersGoOnWithTheirAgeAndWhoMissesTwoIsAway(Parts parts) throws Exception {
        agents(parts, "live", 2, "CHAT", 1);
        int ticket = opened("live", "CHAT", 0);
        String since = offerOf(ticket).path("offers[0].offeredAt");
        String first = offerOf(ticket).path("offers[0].agent");
        String second = "live0".equals(first) ? "live1" : "live0";

        await().atMost(PATIENCE)
                .untilAsserted(() -> as("lead")
                        .get(at(0, "tickets/" + ticket + "/assignments"))
                        .then()
                        .body("offers.agent", hasItem(second))
                        .body("offers[0].state", is("MISSED")));
        int offer = as(second).get(at(1, "routing/offers")).path("items[0].id");
        as(second)
                .body("{}")
                .post(at(1, "routing/offers/" + offer + "/decline"))
                .then()
                .statusCode(400);
        as(first)
                .body("{\"reason\": \"no\"}")
                .post(at(1, "routing/offers/" + offer + "/decline"))
                .then()
                .statusCode(404);
        as(second)
                .body("{\"reason\": \"on the phone\"}")
                .post(at(1, "routing/offers/" + offer + "/decline"))
                .then()
                .statusCode(204);
        as(second).post(at(0, "routing/offers/" + offer + "/accept")).then().statusCode(409);

        Response waiting = as("lead").get(at(0, "tickets/" + ticket + "/waiting"));
        waiting.then()
                .body("remedy", is("PATIENCE"))
                .body("excluded.DECLINED", is(1))
                .body("excluded.MISSED", is(1));
        assertTrue(!Instant.parse(waiting.path("since")).isAfter(Instant.parse(since)));

        int other = opened("live", "CHAT", 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> as("lead")
                        .get(at(0, "routing/agents/" + first + "/state"))
                        .then()
                        .body("state", is("AWAY"))
                        .body("reason", is("MISSED_OFFERS")));
        assertEquals(0, parts.number("select load from agent_channel where agent = '" + first + "'"));
        assertTrue(other > ticket);
    }

    @Test
    void acceptedContactIsTheAgentsAndAfterItComesWrapUp(Parts parts) throws Exception {
        agents(parts, "hand", 1, "CHAT", 1);
        int ticket = opened("hand", "CHAT", 0);
        offerOf(ticket);
        int offer = as("hand0").get(at(1, "routing/offers")).path("items[0].id");

        as("hand0")
                .post(at(1, "routing/offers/" + offer + "/accept"))
                .then()
                .statusCode(200)
                .body("assignee", is("hand0"))
                .body("status", is("OPEN"));

        as("lead")
                .get(at(0, "tickets/" + ticket + "/assignments"))
                .then()
                .body("items.agent", contains("hand0"))
                .body("items[0].explanation.decidedBy", is("onlyOne"))
                .body("items[0].waitedSince", notNullValue());
        assertEquals(1, parts.number("select load from agent_channel where agent = 'hand0'"));
        int next = opened("hand", "CHAT", 1);
        as("lead").get(at(0, "tickets/" + next + "/waiting")).then().body("remedy", is("ROOM"));

        as("lead")
                .body("{\"agent\": \"hand0\", \"reason\": \"please\"}")
                .post(at(0, "tickets/" + next + "/assignments"))
                .then()
                .statusCode(409)
                .body("exclusion", is("NO_CAPACITY"));
        as("hand0")
                .body("{\"agent\": \"hand0\", \"reason\": \"mine\", \"override\": true}")
                .post(at(0, "tickets/" + next + "/assignments"))
                .then()
                .statusCode(403);
        as("lead")
                .body("{\"agent\": \"hand0\", \"reason\": \"a regular\", \"override\": true}")
                .post(at(0, "tickets/" + next + "/assignments"))
                .then()
                .statusCode(200);
        as("lead").get(at(1, "tickets/" + next + "/assignments")).then().body("items[0].overridden", is("NO_CAPACITY"));
    }

    @Test
    void contactsOfAnAgentWhosePresenceIsLostReturnWithTheirAge(Parts parts) throws Exception {
        agents(parts, "gone", 1, "CHAT", 2);
        state("gone0", "{\"state\": \"AVAILABLE\", \"presentFor\": \"PT6S\"}");
        int answered = opened("gone", "CHAT", 0);
        offerOf(answered);
        as("gone0")
                .post(at(
                        0,
                        "routing/offers/"
                                + as("gone0").get(at(0, "routing/offers")).path("items[0].id") + "/accept"))
                .then()
                .statusCode(200);
        int offered = opened("gone", "CHAT", 1);
        offerOf(offered);

        for (int ticket : List.of(answered, offered)) {
            // In its first minute a node takes nobody for lost.
            await().atMost(Duration.ofSeconds(75))
                    .untilAsserted(() -> as("lead")
                            .get(at(0, "tickets/" + ticket + "/waiting"))
                            .then()
                            .body("waiting", is(true))
                            .body("remedy", is("PRESENCE")));
        }
        as("lead").get(at(0, "routing/agents/gone0/state")).then().body("reason", is("PRESENCE_LOST"));
        assertEquals(
                1,
                parts.number(
                        "select count(*) from waiting_ticket w join contact c on c.ticket = w.ticket where w.ticket = "
                                + answered + " and w.since = c.received_at"));
    }

    @Test
    void ticketThatWaitsAsksForLessAndThenFits(Parts parts) throws Exception {
        agents(parts, "relax", 1, "EMAIL", 5);
        parts.execute("update agent_skill set level = 1 where agent = 'relax0'");
        recordProfiles(parts, "relax");
        parts.execute("update category set level = 3 where code = 'relax'");
        settle();

        int ticket = opened("relax", "EMAIL", 0);

        as("lead")
                .get(at(1, "tickets/" + ticket + "/waiting"))
                .then()
                .body("remedy", is("SKILL"))
                .body("missingSkill", is("relax"))
                .body("changesAt", notNullValue());
        await().atMost(PATIENCE)
                .untilAsserted(() -> as("lead")
                        .get(at(1, "tickets/" + ticket + "/assignments"))
                        .then()
                        .body("items.agent", contains("relax0"))
                        .body("items[0].explanation.step", is(2)));
    }

    @Test
    void closedQueueWaitsForItsOpening(Parts parts) throws Exception {
        agents(parts, "closed", 1, "EMAIL", 5);

        int ticket = opened("closed", "EMAIL", 0);

        as("lead")
                .get(at(1, "tickets/" + ticket + "/waiting"))
                .then()
                .body("remedy", is("OPENING"))
                .body("opensAt", notNullValue());
        as("closed0").post(at(0, "routing/next")).then().statusCode(204);
    }

    /** Whoever holds the floor for long, as a round that hangs, is told of; when the floor is free again the ticket is placed. */
    @Test
    void ticketThatNobodyPlacesThoughAnAgentIsFreeIsSaidInTheLog(Parts parts) throws Exception {
        agents(parts, "stuck", 1, "EMAIL", 5);
        Path log = Deployments.target().resolve("it-north/log/server.log");
        int ticket;
        try (Connection connection = parts.database().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(4711, 1)");
            ticket = opened("stuck", "EMAIL", 0);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> Files.readString(log).contains("Routing does not get on: 1 tickets wait"));
            connection.rollback();
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> as("lead")
                        .get(at(1, "tickets/" + ticket + "/assignments"))
                        .then()
                        .body("items.agent", contains("stuck0")));
    }

    @Test
    void wrongRulesAreRefusedWithEachFieldNamed() {
        publish("""
                {"queues": [{"queue": "nowhere", "teams": ["red"], "order": ["TallestFirst"]},
                            {"queue": "race", "acceptWithin": "PT0S", "relaxation": [{"after": "PT5M"}, {"after": "PT1M"}]}],
                 "skills": [{"skill": "flying", "level": 6, "when": {"moon": ["full"]}}]}
                """)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("queues[0].order[0]"))
                .body("errors.field", hasItem("queues[1].acceptWithin"))
                .body("errors.field", hasItem("queues[1].relaxation[1].after"))
                .body("errors.field", hasItem("skills[0].level"))
                .body("errors.field", hasItem("skills[0].when.moon"));
        publish("{\"queues\": [{\"queue\": \"nowhere\", \"teams\": [\"red\"]}]}")
                .then()
                .statusCode(400)
                .body("errors.field", contains("queues[0].queue", "queues[0].teams"));
        as("agent1").body(RULES).put(at(0, "routing/queues")).then().statusCode(403);
        as("lead")
                .header("If-Match", "\"0\"")
                .body(RULES)
                .put(at(0, "routing/queues"))
                .then()
                .statusCode(412);
    }

    private static void prepare(Parts parts, String queue) throws SQLException {
        parts.execute("""
                insert into queue (code, name_da, name_en, position) values ('%1$s', '%1$s', '%1$s', 900);
                insert into skill (code, name_da, name_en) values ('%1$s', '%1$s', '%1$s');
                insert into category (code, name_da, name_en, sale, complaint, priority, queue, skill, level)
                values ('%1$s', '%1$s', '%1$s', 'AFTER', false, 'NORMAL', '%1$s', '%1$s', 1);
                insert into topic (code, parent, position, name_da, name_en, category, required_fields)
                values ('%1$s', 'other', 900, '%1$s', '%1$s', '%1$s', '');
                """.formatted(queue));
    }

    /** Available agents with the queue's skill and no other, who log in like the demo's. */
    private static void agents(Parts parts, String queue, int number, String channel, int capacity)
            throws SQLException {
        parts.execute("""
                insert into account (username, password_hash, created_at)
                select '%1$s' || i, (select password_hash from account where username = 'agent1'), now() from generate_series(0, %2$d - 1) i;
                insert into account_role (username, role) select '%1$s' || i, 'agent' from generate_series(0, %2$d - 1) i;
                insert into agent (username, name, email, state, state_since, idle_since)
                select '%1$s' || i, '%1$s' || i, '%1$s@example.dk', 'AVAILABLE', now(), now() from generate_series(0, %2$d - 1) i;
                insert into agent_skill (agent, skill, level)
                select '%1$s' || i, s, 3 from generate_series(0, %2$d - 1) i, unnest(array['%1$s', 'lang-da']) s;
                insert into agent_channel (agent, channel, capacity)
                select '%1$s' || i, '%3$s', %4$d from generate_series(0, %2$d - 1) i;
                insert into agent_state_log (agent, at, state)
                select '%1$s' || i, now(), 'AVAILABLE' from generate_series(0, %2$d - 1) i;
                """.formatted(queue, number, channel, capacity));
        recordProfiles(parts, queue);
    }

    private static void recordProfiles(Parts parts, String queue) throws SQLException {
        parts.execute("insert into agent_profile (agent, at, changed_by, definition)"
                + " select agent, now(), 'test', definition from agent_profile_now where agent like '" + queue + "%'");
    }

    private static void send(Parts parts, String queue, int number) throws JMSException {
        try (var client = new ForeignClient(parts.amqpUrl())) {
            for (int i = 0; i < number; i++) {
                String id = queue + "-" + i;
                client.send(ForeignClient.event(id, ForeignClient.CONTACT, """
                        {"channel": "EMAIL", "externalId": "%1$s", "from": {"email": "%1$s@example.dk"}, "subject": "Hej",
                         "body": "Hvad koster den?", "topic": "%2$s", "language": "da"}
                        """.formatted(id, queue)));
            }
        }
    }

    private static int opened(String queue, String channel, int node) {
        String id = queue + "-" + System.nanoTime();
        return as("integration")
                .body("""
                        {"channel": "%s", "externalId": "%2$s", "from": {"email": "%2$s@example.dk"}, "subject": "Hej",
                         "body": "Hvad koster den?", "topic": "%3$s", "language": "da"}
                        """.formatted(channel, id, queue))
                .post(at(node, "contacts"))
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    /** The ticket's assignments and offers as soon as it is offered. */
    private static Response offerOf(int ticket) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> as("lead")
                        .get(at(0, "tickets/" + ticket + "/assignments"))
                        .then()
                        .body("items", empty())
                        .body("offers", hasSize(1))
                        .body("offers[0].state", equalTo("OPEN")));
        return as("lead").get(at(0, "tickets/" + ticket + "/assignments"));
    }

    private static void state(String agent, String body) {
        as(agent)
                .body(body)
                .put(at(0, "routing/agents/" + agent + "/state"))
                .then()
                .statusCode(200);
    }

    private static void closedToday() {
        DayOfWeek other = LocalDate.now(ZoneOffset.UTC).getDayOfWeek().plus(3);
        as("manager")
                .body("{\"zone\": \"UTC\", \"weekly\": {\"%s\": [[\"09:00\", \"10:00\"]]}}".formatted(other))
                .put(at(0, "sla/calendars/closed-today"))
                .then()
                .statusCode(201);
    }

    private static Response publish(String rules) {
        return as("lead").header("If-Match", "*").body(rules).put(at(0, "routing/queues"));
    }

    /** Until every node has read anew what it remembers. */
    private static void settle() {
        await().pollDelay(Duration.ofMillis(1_500)).until(() -> true);
    }

    /** The most cases that any of the queue's agents ever had at once, by the intervals of their assignments. */
    private static String mostAtOnce(String queue) {
        return "select max((select count(*) from assignment b where b.agent = a.agent and b.assigned_at <= a.assigned_at"
                + " and (b.released_at is null or b.released_at > a.assigned_at))) from assignment a where a.queue = '"
                + queue + "'";
    }

    private static <T> List<T> together(int threads, List<Callable<T>> work)
            throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> done : executor.invokeAll(work)) {
                results.add(done.get());
            }
            return results;
        } finally {
            executor.shutdown();
        }
    }

    private static String at(int node, String path) {
        return NODES.get(node).url() + "api/" + path;
    }
}
