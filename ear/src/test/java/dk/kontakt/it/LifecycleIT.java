package dk.kontakt.it;

import static dk.kontakt.it.DemoUser.as;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.platform.JsonObjects;
import io.restassured.path.json.JsonPath;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.json.JsonObject;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The main job on the built WAR and resource adapter, with real parts, seen from outside only. */
@OnPayaraMicro
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifecycleIT {
    private static final Logger LOG = Logger.getLogger(LifecycleIT.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MANY = 2_000;
    private static final int LAST = Integer.MAX_VALUE - 10;

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

    /** Nine steps, from the enquiry to the manager's report. */
    @Test
    void enquiryIsRoutedAnsweredResolvedAndReported() throws JMSException {
        Parts parts = PartsExtension.running();
        try (var crm = new ForeignClient(parts.amqpUrl());
                MessageConsumer events = crm.events()) {
            // A customer writes an e-mail; the mail system hands it over as a CloudEvent.
            String enquiry = """
                    {"channel": "EMAIL", "externalId": "<1@mail.example>", "conversationId": "thread-1",
                     "from": {"name": "Ida Holm", "email": "ida@example.dk"},
                     "subject": "Hvor er min pakke?", "body": "Hej. Jeg har ikke fået min pakke endnu. Hvor er den?"}
                    """;
            crm.send(ForeignClient.event("e1", ForeignClient.CONTACT, enquiry));

            // It becomes a ticket with category, service goals and an agent who has the skill.
            @Nullable
            JsonPath ticket = await().atMost(PATIENCE)
                    .until(() -> ticketOf("ida@example.dk"), found -> found != null && found.get("assignee") != null);
            int number = ticket.getInt("number");
            String agent = ticket.getString("assignee");
            assertEquals("OPEN", ticket.getString("status"));
            assertEquals("da", ticket.getString("language"));
            assertTrue(ticket.getString("categoryReason").startsWith("rule "), ticket.getString("categoryReason"));
            assertTrue(ticket.get("firstResponseDue") != null && ticket.get("resolutionDue") != null);

            // The same contact once more, by another way in, is the same ticket.
            as("integration")
                    .body(enquiry)
                    .post(url + "api/contacts")
                    .then()
                    .statusCode(200)
                    .body("number", equalTo(number));

            // A lead can read why this agent got it.
            as("lead")
                    .get(url + "api/tickets/" + number + "/assignments")
                    .then()
                    .body("items[0].agent", equalTo(agent))
                    .body("items[0].explanation.chosen", equalTo(agent))
                    .body("items[0].explanation.decidedBy", notNullValue());

            // The agent answers and waits for the customer; the answer leaves by the queue and stands on the case page.
            as(agent)
                    .body(
                            "{\"body\": \"Den kommer i morgen.\", \"status\": \"PENDING_CUSTOMER\", \"handleSeconds\": 90}")
                    .post(url + "api/tickets/" + number + "/replies")
                    .then()
                    .statusCode(greaterThanOrEqualTo(200))
                    .body("status", equalTo("PENDING_CUSTOMER"))
                    .body("firstRespondedAt", notNullValue());
            JsonObject reply = crm.replyTo(number, PATIENCE);
            assertEquals("dk.kontakt.reply.sent.v1", reply.getString("type"));
            assertEquals(Integer.toString(number), reply.getString("subject"));
            assertEquals("Den kommer i morgen.", reply.getJsonObject("data").getString("body"));
            given().get(url + ticket.getString("casePath").substring(1))
                    .then()
                    .statusCode(200)
                    .body(containsString("Den kommer i morgen."));

            // The customer goes on by chat: the same ticket opens again and finds the agent who knows it.
            String chat = """
                    {"channel": "CHAT", "externalId": "chat-77", "conversationId": "thread-1", "from": {"email": "ida@example.dk"},
                     "subject": "Pakken", "body": "Den kom ikke."}
                    """;
            as("integration")
                    .body(chat)
                    .post(url + "api/contacts")
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(number));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> as("lead")
                            .get(url + "api/tickets/" + number)
                            .then()
                            .body("status", equalTo("OPEN"))
                            .body("assignee", equalTo(agent)));

            // The agent resolves it.
            String version =
                    as(agent).get(url + "api/tickets/" + number).jsonPath().getString("version");
            as(agent)
                    .header("If-Match", "\"" + version + "\"")
                    .body("{\"status\": \"RESOLVED\", \"reason\": \"delivered\"}")
                    .post(url + "api/tickets/" + number + "/transitions")
                    .then()
                    .statusCode(200)
                    .body("resolvedAt", notNullValue());

            // Every step stands in the timeline and went out as an event.
            as("lead")
                    .get(url + "api/tickets/" + number + "/timeline")
                    .then()
                    .body(
                            "items.type",
                            hasItems(
                                    "TICKET_OPENED",
                                    "SLA_APPLIED",
                                    "TICKET_ASSIGNED",
                                    "REPLY_SENT",
                                    "CONTACT_RECEIVED",
                                    "TICKET_QUEUED",
                                    "STATUS_CHANGED"));
            assertTrue(typesOf(events).contains("dk.kontakt.ticket.reply-sent.v1"));

            // The manager has the report computed and finds the contacts in it.
            String job = as("manager")
                    .post(url + "api/jobs/channel-value-report")
                    .then()
                    .statusCode(202)
                    .extract()
                    .header("Location");
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> as("manager").get(job).then().body("status", equalTo("COMPLETED")));
            as("manager")
                    .get(url + "api/reports/channel-value")
                    .then()
                    .statusCode(200)
                    .body("channels.channel", hasItem("EMAIL"));
        }
    }

    @Test
    void whatCannotBeAcceptedIsPutAsideWithItsReasonAndItsNeighboursPass() throws JMSException {
        String good = contact("bad-neighbour");
        Map<String, String> refused = new LinkedHashMap<>();
        refused.put("not a JSON object", "Hello?");
        refused.put("larger than 1 MiB", event("x".repeat(1_100_000)));
        refused.put("nested deeper", "[".repeat(5_000));
        refused.put(
                "dk.kontakt.contact.received.v9", ForeignClient.event("v9", "dk.kontakt.contact.received.v9", good));
        refused.put(
                "channel must be one of",
                ForeignClient.event("fax", ForeignClient.CONTACT, good.replace("SMS", "FAX")));
        try (var crm = new ForeignClient(PartsExtension.running().amqpUrl())) {
            for (String body : refused.values()) {
                crm.send(body);
            }
            crm.send(ForeignClient.event("good", ForeignClient.CONTACT, good));
            crm.sendBytes(ForeignClient.event("bytes", ForeignClient.CONTACT, contact("bad-bytes")));
            crm.sendBinary("binary", ForeignClient.CONTACT, contact("bad-binary"));

            for (String passed : List.of("bad-neighbour", "bad-bytes", "bad-binary")) {
                await().atMost(PATIENCE).until(() -> ticketOf(passed + "@example.dk") != null);
            }
            await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
                String reasons = String.join(" | ", reasonsOfDeadContacts());
                refused.keySet().forEach(reason -> assertTrue(reasons.contains(reason), reason + " in " + reasons));
            });
        }
    }

    @Test
    void aCaseOpensWithWhatTheErpSaidLastWhateverTheErpDoes() throws Exception {
        try (var story = new SystemsStory(url, PartsExtension.running())) {
            story.theErpAnswers();
            story.theErpHangs();
            story.theErpIsDownUntilSomebodyTriesIt();
            story.theErpSendsOrdersInUbl();
        }
    }

    @Test
    void aDeadContactIsMendedAndTakenInAsTheEventThatItWas() throws Exception {
        var letters = new Letters(url.toString());
        String wrong = ForeignClient.event(
                "mend-1", ForeignClient.CONTACT, contact("mend").replace("@example.dk", ""));
        String event = wrong.replace("\"email\": \"mend\"", "\"email\": \"mend@example.dk\"");
        String id = dead(letters, "mend-1", wrong);

        letters.open(id)
                .then()
                .statusCode(200)
                .body("reason", equalTo("from.email must be an e-mail address"))
                .body("attempts", equalTo(1))
                .body("headers.kontakt_reason", notNullValue())
                .body("body", containsString("\"specversion\": \"1.0\""));
        as("agent1").get(url + "api/messages/dead").then().statusCode(403);
        as("integration")
                .post(url + "api/messages/dead/" + id + "/replay")
                .then()
                .statusCode(403);

        // What the address would not take either is refused by name, and the letter is where it was.
        letters.replay(id, "{\"body\": " + wrong + "}")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("data.from.email"));
        letters.replay(id, "{\"body\": " + event.replace("mend-1", "mend-2") + "}")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("id"));
        letters.replay(id, "{\"body\": \"{\"}").then().statusCode(400);
        assertNotNull(letters.find(Letters.CONTACTS, "mend-1"));

        letters.replay(id, "{\"body\": " + event + "}").then().statusCode(204);
        await().atMost(PATIENCE).until(() -> ticketOf("mend@example.dk") != null);
        assertNull(letters.find(Letters.CONTACTS, "mend-1"));
        letters.replay(id, "{}").then().statusCode(404);

        JsonPath actions = letters.actions();
        assertEquals("admin", actions.getString("items[0].actor"));
        assertEquals("REPLAY", actions.getString("items[0].action"));
        assertEquals("mend-1", actions.getString("items[0].eventId"));
        assertTrue(actions.getString("items[0].before.begins").contains("\"mend\""));
        assertTrue(actions.getString("items[0].after.begins").contains("mend@example.dk"));
        assertTrue(actions.getBoolean("items[0].done"));
    }

    @Test
    void aDeadContactThatIsSentBackAsItIsDiesAgainWithItsHistoryUntilItIsDiscarded() throws Exception {
        var letters = new Letters(url.toString());
        String first = dead(
                letters,
                "again-1",
                ForeignClient.event(
                        "again-1", ForeignClient.CONTACT, contact("again").replace("SMS", "FAX")));
        String seen = letters.open(first).jsonPath().getString("firstSeen");

        letters.replay(first, "{}").then().statusCode(204);
        await().atMost(PATIENCE).until(() -> letters.find(Letters.CONTACTS, "again-1") != null);
        String second = idOf(letters, "again-1");
        letters.open(second).then().body("attempts", equalTo(2)).body("firstSeen", equalTo(seen));

        letters.discard(second, "{}").then().statusCode(400).body("errors.field", hasItem("reason"));
        letters.discard(second, "{\"reason\": \"nobody has a fax\"}").then().statusCode(204);
        assertNull(letters.find(Letters.CONTACTS, "again-1"));
        JsonPath actions = letters.actions();
        assertEquals("DISCARD", actions.getString("items[0].action"));
        assertEquals("nobody has a fax", actions.getString("items[0].reason"));
        assertTrue(actions.getString("items[0].before.begins").contains("FAX"));
    }

    @Test
    void aStrangerByABareSocketGetsItsAnswerWithTheTraceThatItSent() throws Exception {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        try (var stranger = new StompSocket(PartsExtension.running().stompPort());
                var crm = new ForeignClient(PartsExtension.running().amqpUrl());
                MessageConsumer events = crm.events()) {
            assertEquals("CONNECTED", stranger.logIn("integration", "demo").command());
            stranger.confirmed(
                    "SEND",
                    ForeignClient.event("stomp-1", ForeignClient.CONTACT, contact("stomp")),
                    "destination:kontakt.contacts",
                    "correlation-id:exchange-7",
                    "traceparent:" + trace);
            await().atMost(PATIENCE).until(() -> ticketOf("stomp@example.dk") != null);
            int number = Objects.requireNonNull(ticketOf("stomp@example.dk")).getInt("number");
            as("lead")
                    .body("{\"body\": \"Den kommer i morgen.\"}")
                    .post(url + "api/tickets/" + number + "/replies")
                    .then()
                    .statusCode(201);

            stranger.confirmed("SUBSCRIBE", "", "destination:kontakt.replies.sms", "id:0", "ack:auto");
            StompSocket.Frame answer = stranger.hear();
            while (!("" + number).equals(answer.headers().get("cloudEvents_subject"))) {
                answer = stranger.hear();
            }
            assertEquals("MESSAGE", answer.command());
            assertEquals("exchange-7", answer.headers().get("correlation-id"));
            assertEquals(trace, answer.headers().get("traceparent"));
            JsonObject reply = JsonObjects.read(answer.body());
            assertEquals(trace, reply.getString("traceparent"));
            assertEquals("exchange-7", reply.getString("correlationid"));
            assertEquals(Set.of(), new AsyncApi().problems(answer.body()));

            Message opened = events.receive(10_000);
            while (opened != null && !("" + number).equals(opened.getStringProperty("cloudEvents_subject"))) {
                opened = events.receive(10_000);
            }
            assertEquals(trace, ForeignClient.body(opened).getString("traceparent"));
            assertEquals("exchange-7", Objects.requireNonNull(opened).getJMSCorrelationID());
        }
    }

    @Test
    void twoCustomersWithOnePhoneAreAChoiceForPeople() throws Exception {
        try (var story = new SystemsStory(url, PartsExtension.running())) {
            story.somebodyChoosesAmongTwo();
        }
    }

    @Test
    void aTraceOfHttpIsHandedOnAndABadOneReplaced() throws JMSException {
        String trace = "00-1af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";
        try (var crm = new ForeignClient(PartsExtension.running().amqpUrl());
                MessageConsumer events = crm.events()) {
            int traced = post(contact("traced"), trace);
            int untraced = post(contact("untraced"), "rubbish");

            Map<String, String> traces = new LinkedHashMap<>();
            for (Message event = events.receive(10_000);
                    event != null && !traces.keySet().containsAll(List.of("" + traced, "" + untraced));
                    event = events.receive(10_000)) {
                JsonObject json = ForeignClient.body(event);
                traces.put(json.getString("subject"), json.getString("traceparent", ""));
            }
            assertEquals(trace, traces.get("" + traced));
            assertTrue(String.valueOf(traces.get("" + untraced)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00"));
        }
    }

    @Test
    @Order(LAST)
    void ofManyContactsThePoisonedDieWithTheirReasonsAndTheOthersAreStoredOnce() throws Exception {
        Parts parts = PartsExtension.running();
        var letters = new Letters(url.toString());
        var many = new PoisonedContacts("poison-", MANY);
        long deadBefore = letters.count(Letters.CONTACTS);
        int good = MANY - many.poisoned();

        long begin = System.nanoTime();
        many.send(parts.amqpUrl());
        await().atMost(PATIENCE.multipliedBy(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> parts.number("select count(*) from inbox where external_id like 'poison-%'") == good
                        && letters.count(Letters.CONTACTS) == deadBefore + many.poisoned());
        LOG.log(Level.INFO, "{0} contacts, of them {1} poisoned, in {2} ms", new Object[] {
            MANY, many.poisoned(), (System.nanoTime() - begin) / 1_000_000
        });

        assertEquals(good, parts.number("select count(*) from contact where external_id like 'poison-%'"));
        List<String> reasons = new ArrayList<>();
        for (int from = (int) deadBefore; from < deadBefore + many.poisoned(); from += 200) {
            reasons.addAll(letters.list(Letters.CONTACTS, from, 200).getList("items.reason"));
        }
        assertEquals(many.poisoned(), reasons.size());
        for (String reason : PoisonedContacts.REASONS) {
            assertEquals(
                    many.poisoned() / PoisonedContacts.REASONS.size(),
                    reasons.stream().filter(one -> one.startsWith(reason)).count(),
                    reason);
        }

        // All that died of one reason go back at once, and die again.
        int sent = letters.replayAll(Letters.CONTACTS, "from.email must be an e-mail address")
                .jsonPath()
                .getInt("replayed");
        assertTrue(sent >= many.poisoned() / PoisonedContacts.REASONS.size());
        await().atMost(PATIENCE).until(() -> letters.count(Letters.CONTACTS) == deadBefore + many.poisoned());
    }

    private int post(String contact, String trace) {
        return as("integration")
                .header("traceparent", trace)
                .body(contact)
                .post(url + "api/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    /** Sends an event that cannot be taken in; returns the id of the dead letter. */
    private static String dead(Letters letters, String eventId, String event) throws JMSException {
        try (var crm = new ForeignClient(PartsExtension.running().amqpUrl())) {
            crm.send(event);
        }
        await().atMost(PATIENCE).until(() -> letters.find(Letters.CONTACTS, eventId) != null);
        return idOf(letters, eventId);
    }

    private static String idOf(Letters letters, String eventId) {
        return String.valueOf(
                Objects.requireNonNull(letters.find(Letters.CONTACTS, eventId)).get("id"));
    }

    /** Looked up on a connection of its own, which gives up early when the broker does not end the browsing. */
    private static List<String> reasonsOfDeadContacts() throws JMSException {
        try (var reader = new ForeignClient(PartsExtension.running().amqpUrl() + "?amqp.drainTimeout=3000")) {
            return reader.reasonsOfDeadContacts();
        }
    }

    private static String contact(String id) {
        return """
                {"channel": "SMS", "externalId": "%1$s", "from": {"email": "%1$s@example.dk"}, "subject": "Hej", "body": "Hvor er I?"}
                """.formatted(id);
    }

    private static String event(String body) {
        return ForeignClient.event("big", ForeignClient.CONTACT, contact("big").replace("Hvor er I?", body));
    }

    private @Nullable JsonPath ticketOf(String email) {
        JsonPath page = as("lead").get(url + "api/tickets?q=" + email).jsonPath();
        return page.getList("items").isEmpty()
                ? null
                : JsonPath.from(as("lead")
                        .get(url + "api/tickets/" + page.getInt("items[0].number"))
                        .asString());
    }

    private List<String> typesOf(MessageConsumer events) throws JMSException {
        List<String> types = new ArrayList<>();
        for (Message event = events.receive(2_000); event != null; event = events.receive(500)) {
            types.add(ForeignClient.body(event).getString("type"));
        }
        return types;
    }
}
