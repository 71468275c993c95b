package dk.kontakt.it;

import static dk.kontakt.it.DemoUser.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.launcher.ServerProcess;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Service goals as another system sees them, on two nodes that share a database and a broker. */
@ExtendWith(PartsExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServiceGoalsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int CONTACTS = 60;

    private static final List<ServerProcess> NODES = new ArrayList<>();

    private static String original = "";

    @BeforeAll
    static void startTwoNodes(Parts parts) {
        parts.loadDemo();
        NODES.add(parts.node("north", 18_101));
        NODES.add(parts.node("south", 18_102));
        NODES.forEach(parts::revive);
        original = as("manager").get(at(0, "sla/policies")).asString();
    }

    /** Other tests rely on the demo's goals. */
    @AfterAll
    static void restore() {
        publish("*", original).then().statusCode(200);
        NODES.forEach(ServerProcess::stop);
    }

    @Test
    @Order(1)
    void whoHasNotSeenTheLatestRulebookCannotPublish() {
        Response current = as("manager").get(at(0, "sla/policies"));
        String sent = policy("EMAIL", "PT2H");

        Response published = publish(current.header("ETag"), sent);

        published
                .then()
                .statusCode(200)
                .body("version", equalTo(current.jsonPath().getInt("version") + 1));
        publish(current.header("ETag"), sent)
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(published.jsonPath().getInt("version")));
        as("agent1").body(sent).put(at(0, "sla/policies")).then().statusCode(403);
        as("manager").get(at(1, "sla/policies")).then().body("policies.name", contains("EMAIL fast"));
        publish("*", published.asString()).then().statusCode(200);
    }

    @Test
    @Order(1)
    void wrongRulesAreRefusedWithEachFieldNamed() {
        as("manager")
                .body(policy("FAX", "PT2X"))
                .put(at(0, "sla/policies"))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("policies[0].targets.firstResponse.duration"));
        as("manager")
                .body(
                        "{\"zone\": \"Mars\", \"weekly\": {\"MONDAY\": [[\"09:00\", \"12:00\"], [\"11:00\", \"13:00\"]]}}")
                .put(at(0, "sla/calendars/mars"))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("zone"));
    }

    @Test
    @Order(2)
    void dueTimeFollowsFromTheLedger() {
        publish("*", policy("SMS", "PT2H"));
        int ticket = opened("SMS", "ledger", 0);

        Response clock = as("lead").get(at(1, "tickets/" + ticket + "/sla"));
        String from = clock.path("items[0].segments[0].from");

        as("lead")
                .body("{\"calendar\": \"always\", \"start\": \"" + from + "\", \"duration\": \"PT2H\"}")
                .post(at(1, "sla/deadline"))
                .then()
                .statusCode(200)
                .body("due", equalTo(clock.path("items[0].due")));
    }

    @Test
    @Order(3)
    void openTicketsFollowWhatIsPublished() {
        publish("*", policy("WHATSAPP", "PT2H"));
        int ticket = opened("WHATSAPP", "follows", 0);

        publish("*", policy("WHATSAPP", "PT3H"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> as("lead")
                        .get(at(0, "tickets/" + ticket + "/sla"))
                        .then()
                        .body("items[0].target", equalTo("PT3H"))
                        .body("items[0].segments.cause", contains("OPENED", "RULES_CHANGED"))
                        .body("items[0].segments[0].target", equalTo("PT2H")));
    }

    @Test
    @Order(4)
    void calendarsHaveVersionsAndOldOnesStay() {
        String hours =
                "{\"zone\": \"Europe/Copenhagen\", \"weekly\": {\"MONDAY\": [[\"%s\", \"17:00\"]]}, \"comment\": \"%s\"}";
        as("manager")
                .body(hours.formatted("09:00", "new"))
                .put(at(0, "sla/calendars/shop"))
                .then()
                .statusCode(201);

        as("manager")
                .header("If-Match", "\"1\"")
                .body(hours.formatted("08:00", "earlier"))
                .put(at(0, "sla/calendars/shop"))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));

        as("lead")
                .get(at(0, "sla/calendars/shop"))
                .then()
                .body("comment", equalTo("earlier"))
                .body("weekly.MONDAY[0][0]", equalTo("08:00"));
        as("manager")
                .header("If-Match", "\"1\"")
                .body(hours.formatted("07:00", ""))
                .put(at(0, "sla/calendars/shop"))
                .then()
                .statusCode(412);
        as("lead").get(at(0, "sla/calendars/nowhere")).then().statusCode(404);
    }

    @Test
    @Order(5)
    void draftIsTriedOnRecordedTickets() {
        as("manager")
                .body("{\"days\": 400, " + policy("EMAIL", "PT1S").substring(1))
                .post(at(1, "sla/what-if"))
                .then()
                .statusCode(200)
                .body("tickets", greaterThan(100))
                .body("allFlips", greaterThan(10))
                .body(
                        "flips.findAll { it.channel == 'EMAIL' && it.metric == 'FIRST_RESPONSE' }.after",
                        everyItem(is("BREACHED")));
    }

    @Test
    @Order(6)
    void twoNodesTakeEachStepOnceAndSoon(Parts parts) throws SQLException {
        publish(
                "*",
                policy(
                        "FACEBOOK",
                        "PT4S",
                        "\"warning\": \"PT2S\", \"escalations\": [{\"after\": \"PT1S\", \"action\": \"NOTIFY\"}], "));
        settle();
        for (int i = 0; i < CONTACTS; i++) {
            opened("FACEBOOK", "step-" + i, i % 2);
        }

        await().atMost(PATIENCE).until(() -> steps(parts, "SLA_ESCALATED") >= CONTACTS);

        assertEquals(CONTACTS, steps(parts, "SLA_WARNED"));
        assertEquals(CONTACTS, steps(parts, "SLA_BREACHED"));
        assertEquals(CONTACTS, steps(parts, "SLA_ESCALATED"));
        assertTrue(latestLag(parts) <= 5, "the latest step came " + latestLag(parts) + " s after its instant");
    }

    @Test
    @Order(7)
    void nodeThatWasDownCatchesUpInOrder(Parts parts) throws SQLException {
        publish("*", policy("INSTAGRAM", "PT4S"));
        settle();
        for (int i = 0; i < 10; i++) {
            opened("INSTAGRAM", "down-" + i, 0);
        }
        NODES.forEach(ServerProcess::kill);
        await().atMost(PATIENCE)
                .until(() -> parts.number("select count(*) from sla_clock where next_at > now() - interval '1 s'"
                                + " and policy = 'INSTAGRAM fast'")
                        == 0);

        parts.revive(NODES.get(0));

        String events = "from ticket_event e join ticket t on t.number = e.ticket where t.channel = 'INSTAGRAM'"
                + " and t.conversation_id like 'down-%' and e.type = 'SLA_BREACHED'";
        await().atMost(PATIENCE).until(() -> parts.number("select count(*) " + events) >= 10);
        assertEquals(10, parts.number("select count(*) " + events));
        assertEquals(
                0,
                parts.number("select count(*) from (select (details ->> 'due')::timestamptz due,"
                        + " lag((details ->> 'due')::timestamptz) over (order by e.id) before " + events
                        + ") d where due < before"));
    }

    /** Until every node has read the rulebook anew. */
    private static void settle() {
        await().pollDelay(Duration.ofMillis(1_500)).until(() -> true);
    }

    private static Response publish(String version, String rules) {
        return as("manager").header("If-Match", version).body(rules).put(at(0, "sla/policies"));
    }

    private static String policy(String channel, String duration) {
        return policy(channel, duration, "");
    }

    private static String policy(String channel, String duration, String more) {
        return """
                {"comment": "test", "policies": [{"name": "%1$s fast", "conditions": {"channel": ["%1$s"]}, "targets":
                    {"firstResponse": {%3$s"duration": "%2$s", "calendar": "always"}}}]}
                """.formatted(channel, duration, more).strip();
    }

    private static int opened(String channel, String id, int node) {
        return as("integration")
                .body("""
                        {"channel": "%s", "externalId": "goals-%2$s", "conversationId": "%2$s", "from": {"email": "%2$s@example.dk"},
                         "subject": "Hej", "body": "Hvor er I?"}
                        """.formatted(channel, id))
                .post(at(node, "contacts"))
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static long steps(Parts parts, String type) throws SQLException {
        return parts.number(
                "select count(*) from ticket_event e join ticket t on t.number = e.ticket where t.channel = 'FACEBOOK'"
                        + " and t.conversation_id like 'step-%' and e.type = '" + type + "'");
    }

    private static long latestLag(Parts parts) throws SQLException {
        return parts.number("select ceil(extract(epoch from max(e.at - (e.details ->> 'due')::timestamptz)))"
                + " from ticket_event e join ticket t on t.number = e.ticket"
                + " where t.conversation_id like 'step-%' and e.type = 'SLA_BREACHED'");
    }

    private static String at(int node, String path) {
        return NODES.get(node).url() + "api/" + path;
    }
}
