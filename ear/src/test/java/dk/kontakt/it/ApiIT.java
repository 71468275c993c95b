package dk.kontakt.it;

import static dk.kontakt.it.DemoUser.as;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import java.net.URL;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract for other systems, call by call, on the built WAR with real parts. */
@OnPayaraMicro
@RunAsClient
class ApiIT {
    private static final String PROBLEM = "application/problem+json";

    @ArquillianResource
    private URL url;

    @Deployment(testable = false)
    static WebArchive kontakt() {
        return Deployments.war();
    }

    @BeforeAll
    static void loadTheDemo() {
        PartsExtension.running().loadDemo();
    }

    @Test
    void aContactBecomesATicketAndARepetitionFindsIt() {
        Response first = send(contact("once", "", "Hvor er min pakke?"));
        int number = first.jsonPath().getInt("number");
        first.then()
                .statusCode(201)
                .header("Location", endsWith("/api/tickets/" + number))
                .header("ETag", matchesPattern("\"\\d+\""));

        as("integration").get(first.header("Location")).then().statusCode(200).body("number", equalTo(number));
        send(contact("once", "", "Hvor er min pakke?")).then().statusCode(200).body("number", equalTo(number));
    }

    @Test
    void aTicketHasEveryNameOfTheContract() {
        ValidatableResponse ticket = ticket(opened("names"));

        for (String name : List.of(
                "number",
                "status",
                "channel",
                "category",
                "categoryReason",
                "priority",
                "queue",
                "assignee",
                "customer",
                "subject",
                "language",
                "orderNumber",
                "conversationId",
                "casePath",
                "follows",
                "createdAt",
                "updatedAt",
                "firstResponseDue",
                "firstRespondedAt",
                "resolutionDue",
                "resolvedAt",
                "version")) {
            ticket.body("", hasKey(name));
        }
        ticket.body("customer.email", equalTo("names@api.example")).body("resolvedAt", nullValue());
    }

    @Test
    void aTicketKeepsTheProductThatItsContactNames() {
        Response taken = send(contact("product", "\"product\": \"Runner 3\",", "Hvor er min pakke?"));

        as("integration").get(taken.header("Location")).then().body("product", equalTo("Runner 3"));
    }

    @Test
    void publishedRuleOnWordsCategorisesWhatComesNext() {
        JsonPath inForce = as("manager")
                .get(url + "api/categories/rules")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, Object>> rules = new ArrayList<>(inForce.getList("rules"));
        int size = rules.size();
        rules.add(Map.of(
                "name",
                "drone",
                "category",
                "gas-safety",
                "language",
                "en",
                "query",
                "\"not fly*\"~2",
                "weight",
                1000));
        as("agent1")
                .body(Map.of("rules", rules))
                .put(url + "api/categories/rules")
                .then()
                .statusCode(403);
        as("manager")
                .body(Map.of("rules", rules))
                .put(url + "api/categories/rules")
                .then()
                .statusCode(200);
        as("admin").get(url + "api/categories/rules").then().body("rules", hasSize(size));

        String text = "My drone does not want to fly, I want to return it";
        as("manager")
                .body(Map.of("text", text, "subject", "Drone", "language", "en"))
                .post(url + "api/categories/rules/try")
                .then()
                .statusCode(200)
                .body("category", equalTo("gas-safety"))
                .body("matches[0].rule", equalTo("drone"))
                .body("matches[0].passages.words", contains("not", "fly"))
                .body("matches.category", hasItem("return"));
        as("manager")
                .body("{\"language\": \"en\"}")
                .post(url + "api/categories/rules/test")
                .then()
                .statusCode(200)
                .body("texts", greaterThan(0))
                .body("draft.precision", notNullValue())
                .body("categories.category", hasItem("delivery"));
        as("manager")
                .body("{\"comment\": \"Drones\"}")
                .post(url + "api/categories/rules/publish")
                .then()
                .statusCode(200)
                .body("basedOn", equalTo(inForce.getInt("basedOn") + 1));

        Response taken = await().atMost(Duration.ofSeconds(10))
                .pollDelay(Duration.ofMillis(1_100))
                .until(() -> send(contact("drone", "\"language\": \"en\",", text)), sent -> sent.statusCode() == 201);
        as("integration")
                .get(taken.header("Location"))
                .then()
                .body("category", equalTo("gas-safety"))
                .body("categoryReason", containsString("rule drone, version 2: not, fly"));
        as("agent1")
                .get(taken.header("Location") + "/rules")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("found.rule", hasItems("drone", "return en"));
    }

    @Test
    void ruleThatCannotBeReadIsRefusedWithItsPlace() {
        as("manager")
                .body("""
                        {"rules": [{"name": "a", "category": "nowhere", "query": "retur AND"}]}""")
                .put(url + "api/categories/rules")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors[0].field", equalTo("rules[0].query"))
                .body("errors[0].detail", endsWith("at character 10"));
        as("manager")
                .body("""
                        {"rules": [{"name": "a", "category": "nowhere", "query": "retur"}]}""")
                .put(url + "api/categories/rules")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("rules[0].category"));
    }

    @Test
    void everyWrongFieldOfAContactIsNamed() {
        send("{\"channel\": \"FAX\", \"externalId\": 7, \"from\": {\"email\": \"ane\"}, \"topic\": \"nowhere\"}")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:kontakt:problem:wrong-fields"))
                .body("errors.field", contains("channel", "externalId", "from.email", "subject", "body"));
        send(contact("nowhere", "\"topic\": \"nowhere\", \"receivedAt\": \"2999-01-01T00:00:00Z\",", "x"))
                .then()
                .statusCode(400)
                .body("errors.field", contains("receivedAt", "topic"));
    }

    @Test
    void aBodyThatCannotBeReadIsRefused() {
        send("{").then().statusCode(400).body("type", equalTo("urn:kontakt:problem:unreadable-body"));
        send("{\"a\":" + "[".repeat(100_000)).then().statusCode(400);
        send("{\"body\": \"" + "x".repeat(2_000_000) + "\"}")
                .then()
                .statusCode(413)
                .contentType(PROBLEM);
        as("integration")
                .contentType(ContentType.URLENC)
                .body("a=b")
                .post(url + "api/contacts")
                .then()
                .statusCode(415);
    }

    @Test
    void theListIsReadPageByPageWithoutGapsOrRepetitions() {
        Set<Integer> sent = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            sent.add(send(contact("page-" + i, "", "keyset-walk")).jsonPath().getInt("number"));
        }

        List<Integer> read = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonPath page = list("q=keyset-walk&limit=2&after=" + after)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            read.addAll(page.getList("items.number"));
            after = page.getString("next");
        }
        assertEquals(read.stream().sorted((a, b) -> b - a).toList(), read);
        assertEquals(sent, new HashSet<>(read));
        assertEquals(sent.size(), read.size());
    }

    @Test
    void theListTakesItsConditionsTogether() {
        int number = opened("conditions");
        int customer = ticket(number).extract().path("customer.id");

        list("q=" + number).body("items.number", contains(number));
        list("customer=" + customer + "&status=NEW,OPEN").body("items.number", contains(number));
        list("customer=" + customer + "&status=CLOSED")
                .body("items", hasSize(0))
                .body("next", nullValue());
        list("status=RESOLVED&status=CLOSED&limit=200")
                .body("items.status", everyItem(matchesPattern("RESOLVED|CLOSED")));
    }

    @ParameterizedTest
    @CsvSource({
        "status=DONE,status",
        "limit=0,limit",
        "limit=201,limit",
        "after=x,after",
        "customer=x,customer",
        "q=%00,q"
    })
    void aWrongParameterOfTheListIsNamed(String query, String field) {
        list(query).statusCode(400).contentType(PROBLEM).body("errors.field", contains(field));
    }

    @Test
    void aReplyToWhatHasChangedIsStoppedWithTheNews() {
        int number = opened("stale");
        String seen = "\"" + ticket(number).extract().path("version") + "\"";
        send(contact("stale-2", "\"conversationId\": \"api-stale\",", "Den er kommet"))
                .then()
                .statusCode(201)
                .body("number", equalTo(number));

        reply(number, seen)
                .statusCode(412)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:kontakt:problem:stale-ticket"))
                .body("news.text", hasItem("Den er kommet"));
        String now = "\"" + ticket(number).extract().path("version") + "\"";
        reply(number, now).statusCode(201).body("firstRespondedAt", notNullValue());
    }

    @Test
    void theTimelineTellsEverythingInOrder() {
        int number = opened("timeline");
        as("lead")
                .body("{\"body\": \"ring først\"}")
                .post(path(number) + "/notes")
                .then()
                .statusCode(201);
        reply(number, null).statusCode(201).header("Location", endsWith("/api/tickets/" + number + "/timeline"));

        as("integration")
                .get(path(number) + "/timeline")
                .then()
                .body("items[0].type", equalTo("TICKET_OPENED"))
                .body("items[0].actor", equalTo("customer"))
                .body("items.text", hasItems("Hvor er min pakke?", "ring først", "Den kommer i morgen."))
                .body("items.find { it.type == 'REPLY_SENT' }.details", hasEntry("handleSeconds", 30));
    }

    @Test
    void aStepNeedsTheVersionAndThePermissionOfTheLifeCycle() {
        int number = opened("steps");

        step(number, null, "RESOLVED").statusCode(428).contentType(PROBLEM);
        String resolved =
                step(number, "*", "RESOLVED").statusCode(200).extract().header("ETag");
        step(number, "\"0\"", "CLOSED").statusCode(412).header("ETag", resolved);
        step(number, resolved, "ON_HOLD")
                .statusCode(409)
                .body("type", equalTo("urn:kontakt:problem:transition-refused"));
        step(number, resolved, "DONE").statusCode(400).body("errors.field", contains("status"));
        step(number, resolved, "CLOSED").statusCode(200).body("status", equalTo("CLOSED"));
    }

    @Test
    void staffingIsReckonedForThoseWhoPlanIt() {
        String calls = """
                {"contacts": 100, "interval": "PT30M", "averageHandleTime": "PT3M", "answerWithin": "PT20S", %s}""";
        as("manager")
                .body(calls.formatted("\"agents\": 13, \"serviceLevel\": 0.8"))
                .post(url + "api/staffing/erlang")
                .then()
                .statusCode(200)
                .body("serviceLevel", equalTo(0.795595f))
                .body("agentsNeeded", equalTo(14))
                .body("abandonment", nullValue());
        as("lead")
                .body(calls.formatted("\"agents\": 10"))
                .post(url + "api/staffing/erlang")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors.field", contains("agents"));
        as("agent1")
                .body(calls.formatted("\"agents\": 13"))
                .post(url + "api/staffing/erlang")
                .then()
                .statusCode(403);
    }

    @Test
    void demandIsToldByTheHourOfTheWeek() {
        as("manager")
                .get(url + "api/reports/demand")
                .then()
                .statusCode(200)
                .body("hours", hasSize(168))
                .body("hours[0].day", equalTo("MONDAY"))
                .body("hours.times", everyItem(greaterThan(0)));
        as("lead")
                .get(url + "api/reports/demand?format=csv&from=2026-03-23&to=2026-03-29")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("SUNDAY,2,0,"));
        as("manager")
                .get(url + "api/reports/demand?from=yesterday")
                .then()
                .statusCode(400)
                .body("errors.field", contains("from"));
        as("agent1").get(url + "api/reports/demand").then().statusCode(403);
    }

    @Test
    void everyReportIsToldInTablesAndFiles() {
        String job = as("manager").post(url + "api/jobs/channel-value-report").header("Location");
        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> as("manager").get(job).then().body("status", equalTo("COMPLETED")));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String year = "?from=" + today.minusYears(1) + "&to=" + today;
        for (String report : List.of("channel-value", "variety", "service", "agents", "strategy", "benchmark")) {
            String address = url + "api/reports/" + report + year + "&by=month";
            as("integration")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .body("absence", nullValue())
                    .body("tables[0].rows.size()", greaterThan(0));
            as("lead").get(address + "&format=csv").then().statusCode(200).contentType("text/csv");
            as("manager")
                    .get(address + "&format=xlsx")
                    .then()
                    .statusCode(200)
                    .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            as("manager")
                    .get(address + "&format=pdf&language=da")
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .body(startsWith("%PDF-"));
        }
        as("manager").get(url + "api/reports/weather").then().statusCode(404);
        as("manager")
                .get(url + "api/reports/service?by=year")
                .then()
                .statusCode(400)
                .body("errors.field", contains("by"));
        as("manager")
                .get(url + "api/reports/service?from=1999-01&to=1999-12")
                .then()
                .statusCode(200)
                .body("absence", equalTo("NO_CONTACTS"))
                .body("tables", hasSize(0));
        as("manager")
                .get(url + "api/reports/service?from=1999-01&to=1999-12&format=csv")
                .then()
                .statusCode(404)
                .contentType(PROBLEM);
        as("agent1").get(url + "api/reports/service" + year).then().statusCode(403);
        as("agent1")
                .get(url + "api/reports/agents" + year)
                .then()
                .statusCode(200)
                .body("tables.rows.agent.flatten()", everyItem(equalTo("agent1")));
    }

    @Test
    void whatValueRestsOnIsWrittenFromADayOnAndKeptInTheHistory() {
        String terms = """
                {"channel": "X", "validFrom": "2020-01-01", "hourlyRate": %s, "fixedPerContact": 1.75, "shortAbandonSeconds": 5}""";
        as("manager")
                .body(terms.formatted("250"))
                .put(url + "api/value/terms")
                .then()
                .statusCode(200);
        as("manager")
                .body(terms.formatted("265.5"))
                .put(url + "api/value/terms")
                .then()
                .statusCode(200);
        as("lead")
                .get(url + "api/value/terms")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.channel == 'X' && it.validFrom == '2020-01-01' }.standing",
                        contains("IN_FORCE", "SUPERSEDED"))
                .body(
                        "items.findAll { it.channel == 'X' && it.validFrom == '2020-01-01' }.changedBy",
                        everyItem(equalTo("manager")));
        as("manager")
                .body(terms.formatted("-1"))
                .put(url + "api/value/terms")
                .then()
                .statusCode(400)
                .body("errors.field", contains("hourlyRate"));
        as("lead")
                .body(terms.formatted("250"))
                .put(url + "api/value/terms")
                .then()
                .statusCode(403);
        as("manager")
                .body("{\"channel\": \"X\", \"validFrom\": \"2020-01-01\", \"calendar\": \"never published\"}")
                .put(url + "api/value/hours")
                .then()
                .statusCode(400)
                .body("errors.field", contains("calendar"));
        as("manager").get(url + "api/value/attribution").then().body("items[0].choice", equalTo("LAST_CONTACT"));
    }

    @Test
    void answersAreDrawnByChanceAndJudgedOnce() {
        String draw = "{\"from\": \"2020-01-01\", \"to\": \"2029-12-31\", \"perChannel\": 2, \"seed\": 17}";
        Response first = as("manager").body(draw).post(url + "api/quality/samples");
        first.then().statusCode(201).body("items", hasSize(greaterThan(4))).body("items[0]", hasKey("question"));
        as("manager").get(first.header("Location")).then().statusCode(200).body("reviewed", equalTo(0));
        long reply = first.jsonPath().getLong("items[0].reply");
        String review = "{\"reply\": " + reply + ", \"relevance\": 5, \"quality\": 4}";

        as("agent1").body(review).post(url + "api/quality/reviews").then().statusCode(403);
        as("manager")
                .body(review)
                .post(url + "api/quality/reviews")
                .then()
                .statusCode(201)
                .body("accuracy", equalTo(0.875f));
        as("manager").body(review).post(url + "api/quality/reviews").then().statusCode(409);
        as("manager").get(first.header("Location")).then().body("reviewed", equalTo(1));
        as("integration")
                .get(url + "api/tickets/" + first.jsonPath().getLong("items[0].ticket") + "/timeline")
                .then()
                .body("items.type", hasItem("ANSWER_REVIEWED"));
    }

    @Test
    void aWeekIsStaffedByTheHalfHour() {
        as("lead")
                .get(url + "api/reports/staffing?volume=10&patience=120")
                .then()
                .statusCode(200)
                .body("halves", hasSize(336))
                .body("halves[0].start", equalTo("00:00"))
                .body("halves.times", everyItem(greaterThan(0)))
                .body("serviceLevel", equalTo(80))
                .body("patience", equalTo(120))
                .body("handleTimes.channel", hasItems("CHAT", "PHONE"))
                .body("hours.keySet()", hasItems("before", "after", "there"));
        as("manager")
                .get(url + "api/reports/staffing?format=csv&channel=PHONE&from=2026-03-23&to=2026-03-29")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("day,start,open,times,PHONE contacts,"))
                .body(containsString("SUNDAY,02:00,false,0,"));
        as("manager")
                .get(url + "api/reports/staffing?from=yesterday&serviceLevel=0.8&channel=FAX")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors.field", contains("from", "channel", "serviceLevel"));
        as("agent1").get(url + "api/reports/staffing").then().statusCode(403);
    }

    @Test
    void aContactOnAClosedConversationStartsATicketThatFollows() {
        int closed = opened("follow");
        step(closed, "*", "RESOLVED").statusCode(200);
        step(closed, "*", "CLOSED").statusCode(200);

        send(contact("follow-2", "\"conversationId\": \"api-follow\",", "Igen"))
                .then()
                .statusCode(201)
                .body("follows", equalTo(closed));
    }

    @Test
    void certifiedAndStatedLevelsAreKeptApart() {
        String skills = url + "api/routing/agents/agent40/skills";
        as("lead")
                .body("{\"items\": [{\"code\": \"gardens\", \"da\": \"Have\", \"en\": \"Gardens\"}]}")
                .put(url + "api/routing/skills")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("gardens"));
        as("lead")
                .body("{\"certified\": {\"gardens\": 3}}")
                .put(skills)
                .then()
                .statusCode(200)
                .body("certified", equalTo(Map.of("gardens", 3)));
        as("agent40")
                .body("{\"assessed\": {\"gardens\": 5}}")
                .put(skills)
                .then()
                .statusCode(200)
                .body("certified.gardens", equalTo(3))
                .body("assessed.gardens", equalTo(5));
        as("manager").get(skills).then().body("assessed.gardens", equalTo(5));
        as("agent39").get(skills).then().statusCode(200).body("assessed", nullValue());
        as("agent40")
                .body("{\"certified\": {\"gardens\": 5}}")
                .put(skills)
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
        as("lead")
                .body("{\"certified\": {\"nothing\": 6}}")
                .put(skills)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("certified.nothing"));
    }

    @Test
    void anAgentsCapacityIsSharedByChannels() {
        String capacity = url + "api/routing/agents/agent40/capacity";
        as("lead")
                .body("{\"items\": [{\"code\": \"east\", \"da\": \"Øst\", \"en\": \"East\"}]}")
                .put(url + "api/routing/teams")
                .then()
                .statusCode(200);
        as("lead")
                .body(
                        "{\"team\": \"east\", \"autoAnswer\": true, \"channels\": {\"CHAT\": {\"capacity\": 3, \"weight\": 33}}}")
                .put(capacity)
                .then()
                .statusCode(200)
                .body("team", equalTo("east"))
                .body("capacity", equalTo(100))
                .body("autoAnswer", equalTo(true))
                .body("channels.keySet()", contains("CHAT"))
                .body("channels.CHAT.weight", equalTo(33));
        as("lead")
                .get(url + "api/routing/agents")
                .then()
                .statusCode(200)
                .body("items.find {it.id == 'agent40'}.capacity.channels.CHAT.capacity", equalTo(3));
        as("lead")
                .body("{\"capacity\": 0, \"team\": \"nowhere\", \"channels\": {\"FAX\": {\"capacity\": 1}}}")
                .put(capacity)
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("capacity", "team", "channels.FAX"));
    }

    @Test
    void whoGivesNoSignIsAwayAndSaysWhyUntilBackAgain() {
        String state = url + "api/routing/agents/agent40/state";
        as("agent40")
                .body("{\"state\": \"AVAILABLE\", \"presentFor\": \"PT2S\"}")
                .put(state)
                .then()
                .statusCode(200)
                .body("state", equalTo("AVAILABLE"))
                .body("presentUntil", notNullValue());
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> as("lead")
                        .get(state)
                        .then()
                        .body("state", equalTo("AWAY"))
                        .body("reason", equalTo("PRESENCE_LOST")));
        as("lead")
                .body("{\"state\": \"AVAILABLE\"}")
                .put(state)
                .then()
                .statusCode(200)
                .body("reason", nullValue())
                .body("presentUntil", nullValue());
        as("agent40")
                .body("{\"state\": \"AWAY\", \"reason\": \"LUNCH\"}")
                .put(state)
                .then()
                .statusCode(200)
                .body("reason", equalTo("LUNCH"));
        as("agent39").body("{\"state\": \"AWAY\"}").put(state).then().statusCode(403);
        as("agent40")
                .body("{\"state\": \"ON_CONTACT\"}")
                .put(state)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("state"));
    }

    @Test
    void aTokenStandsForItsMaker() {
        String token = as("integration")
                .body("{\"validForHours\": 1}")
                .post(url + "api/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");

        given().auth().oauth2(token).get(url + "api/tickets?limit=1").then().statusCode(200);
        given().auth().oauth2(token + "x").get(url + "api/tickets").then().statusCode(401);
        as("agent1").post(url + "api/tokens").then().statusCode(403).contentType(PROBLEM);
    }

    @Test
    void whoIsUnknownOrMayNotIsToldSo() {
        Response unknown = given().get(url + "api/tickets");
        unknown.then().statusCode(401).contentType(PROBLEM);
        assertTrue(
                unknown.headers().getValues("WWW-Authenticate").stream().anyMatch(value -> value.startsWith("Basic")));
        given().auth()
                .preemptive()
                .basic("integration", "wrong")
                .get(url + "api/tickets")
                .then()
                .statusCode(401);
        as("manager")
                .body(contact("manager", "", "x"))
                .post(url + "api/contacts")
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
    }

    @Test
    void whatIsNotThereIsAProblem() {
        as("integration").get(url + "api/nothing").then().statusCode(404).contentType(PROBLEM);
        as("integration").get(url + "api/tickets/1").then().statusCode(404).contentType(PROBLEM);
        as("integration").get(url + "api/jobs/999999").then().statusCode(404).contentType(PROBLEM);
        as("integration").post(url + "api/jobs/nothing").then().statusCode(404).contentType(PROBLEM);
        as("integration").delete(url + "api/tickets").then().statusCode(405).header("Allow", containsString("GET"));
    }

    @Test
    void aJobWithAWrongParameterIsNotStarted() {
        as("integration")
                .body("{\"from\": \"2026-13\", \"until\": \"2026-01\"}")
                .post(url + "api/jobs/channel-value-report")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors.field", contains("from", "until"));
    }

    @Test
    void theContractIsServedToEverybody() {
        given().queryParam("format", "json")
                .get(url + "openapi")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Kontakt"))
                .body("paths", hasKey("/api/tickets/{number}/transitions"))
                .body("components.securitySchemes", hasKey("bearer"));
    }

    @Test
    void readinessNamesItsParts() {
        given().get(url + "health/ready").then().statusCode(200).body("checks.name", hasItems("database", "broker"));
        given().get(url + "health/live").then().statusCode(200).body("status", equalTo("UP"));
        given().get(url + "health/started").then().statusCode(200).body("checks.name", hasItem("tables"));
    }

    @Test
    void everyMessageOnTheBrokerIsAsDescribed() throws JMSException {
        Parts parts = PartsExtension.running();
        var contract = new AsyncApi();
        try (var subscriber = new ForeignClient(parts.amqpUrl());
                MessageConsumer events = subscriber.events()) {
            int number = opened("events");
            reply(number, null).statusCode(201);
            as("lead")
                    .body("{\"body\": \"note\"}")
                    .post(path(number) + "/notes")
                    .then()
                    .statusCode(201);
            step(number, "*", "RESOLVED").statusCode(200);

            Set<String> types = new HashSet<>();
            for (Message event = events.receive(10_000); event != null; event = events.receive(2_000)) {
                String body = event.getBody(String.class);
                assertEquals(Set.of(), contract.problems(body), body);
                types.add(ForeignClient.body(event).getString("type"));
            }
            assertTrue(types.contains("dk.kontakt.ticket.status-changed.v1"), types::toString);
        }
    }

    /** A new ticket of a customer of its own, in the conversation of that name. */
    private int opened(String name) {
        Response answer = send(contact(name, "\"conversationId\": \"api-" + name + "\",", "Hvor er min pakke?"));
        return answer.then().statusCode(201).extract().path("number");
    }

    private Response send(String contact) {
        return as("integration").body(contact).post(url + "api/contacts");
    }

    private static String contact(String id, String more, String text) {
        return """
                {"channel": "EMAIL", "externalId": "api-%s", %s "from": {"email": "%s@api.example"}, "subject": "%s", "body": "%s"}
                """.formatted(id, more, id, text, text);
    }

    private ValidatableResponse ticket(int number) {
        return as("integration").get(path(number)).then().statusCode(200);
    }

    private ValidatableResponse list(String query) {
        return as("integration")
                .urlEncodingEnabled(false)
                .get(url + "api/tickets?" + query)
                .then();
    }

    private ValidatableResponse reply(int number, @Nullable String ifMatch) {
        return withIfMatch(as("lead"), ifMatch)
                .body("{\"body\": \"Den kommer i morgen.\", \"handleSeconds\": 30}")
                .post(path(number) + "/replies")
                .then();
    }

    private ValidatableResponse step(int number, @Nullable String ifMatch, String status) {
        return withIfMatch(as("lead"), ifMatch)
                .body("{\"status\": \"" + status + "\", \"reason\": \"test\"}")
                .post(path(number) + "/transitions")
                .then();
    }

    private static RequestSpecification withIfMatch(RequestSpecification request, @Nullable String ifMatch) {
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }

    private String path(int number) {
        return url + "api/tickets/" + number;
    }
}
