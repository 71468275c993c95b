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
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The main job on the built WAR and resource adapter, with real parts, seen from outside only. */
@OnPayaraMicro
@RunAsClient
class LifecycleIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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
    void twoCustomersWithOnePhoneAreAChoiceForPeople() throws Exception {
        try (var story = new SystemsStory(url, PartsExtension.running())) {
            story.somebodyChoosesAmongTwo();
        }
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
