package dk.kontakt.it;

import static dk.kontakt.it.DemoUser.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.bench.PageVisits;
import io.restassured.response.ValidatableResponse;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URL;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** An ERP of somebody else, and cases that agents open while it answers, hangs, is down and comes back. */
final class SystemsStory implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SystemsStory.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final String REQUESTS = "kontakt.erp.requests";
    private static final String REPLIES = "kontakt.erp.replies";
    private static final String ANSWER = "dk.kontakt.orders.answered.v1";
    private static final int FAILURES_THAT_OPEN = 5;

    private static final String ORDERS = """
            {"orders": [{"number": "ERP-1", "customerKey": "E-17", "placedAt": "2026-02-09T17:00:01Z", "amount": "249.00", "currency": "DKK",
              "status": "%s", "summary": "Telt", "asOf": "%s"}]}
            """;

    private static final String UBL = """
            <Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"
                xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
              <cbc:ID>UBL-1</cbc:ID><cbc:IssueDate>2026-02-10</cbc:IssueDate><cbc:DocumentCurrencyCode>%s</cbc:DocumentCurrencyCode>
              <cac:BuyerCustomerParty><cbc:SupplierAssignedAccountID>E-17</cbc:SupplierAssignedAccountID></cac:BuyerCustomerParty>
              <cac:AnticipatedMonetaryTotal><cbc:PayableAmount currencyID="DKK">99.50</cbc:PayableAmount></cac:AnticipatedMonetaryTotal>
              <cac:OrderLine><cac:LineItem><cbc:ID>1</cbc:ID><cac:Item><cbc:Name>Sovepose</cbc:Name></cac:Item></cac:LineItem></cac:OrderLine>
            </Order>
            """;

    private final URL url;
    private final Parts parts;
    private final ForeignClient client;
    private final PageVisits lead;
    private long number;

    SystemsStory(URL url, Parts parts) throws JMSException, IOException, InterruptedException {
        this.url = url;
        this.parts = parts;
        this.client = new ForeignClient(parts.amqpUrl());
        this.lead = new PageVisits(url.toString().replaceAll("/$", ""));
        lead.logIn("lead", "demo");
    }

    @Override
    public void close() throws JMSException {
        set("{\"enabled\": false, \"profile\": \"KONTAKT\"}");
        client.close();
    }

    void theErpAnswers() throws JMSException, IOException, InterruptedException {
        set("{\"enabled\": true, \"answerSeconds\": 5, \"freshSeconds\": 300}");
        number = contact("erp-1", "\"customerNumber\": \"E-17\"");
        try (MessageConsumer requests = client.queue(REQUESTS)) {
            assertOpensAtOnce("the ERP is asked");
            Message request = Objects.requireNonNull(requests.receive(PATIENCE.toMillis()));
            JsonObject asked = ForeignClient.body(request);
            assertEquals(Set.of(), new AsyncApi().problems(asked.toString()));
            assertEquals(asked.getString("id"), request.getJMSCorrelationID());
            client.sendBinary(
                    REPLIES, ANSWER, request.getJMSCorrelationID(), ORDERS.formatted("PLACED", "2026-02-10T08:00:00Z"));
            awaitStanding("FRESH");
            client.sendBinary(
                    REPLIES, "dk.kontakt.order.changed.v1", null, ORDERS.formatted("SHIPPED", "2026-02-11T08:00:00Z"));
            client.sendBinary(
                    REPLIES,
                    "dk.kontakt.order.changed.v1",
                    null,
                    ORDERS.formatted("CANCELLED", "2026-02-10T09:00:00Z"));
            await().atMost(PATIENCE).untilAsserted(() -> customer().body("orders[0].status", equalTo("SHIPPED")));
            assertTrue(assertOpensAtOnce("the ERP has answered").contains("ERP-1"));
            assertNull(requests.receive(AT_ONCE.toMillis()), "what is fresh is not asked for again");
        }
        customer().body("orders[0].status", equalTo("SHIPPED")).body("orders[0].system", equalTo("ERP"));
    }

    void theErpHangs() throws JMSException, IOException, InterruptedException {
        set("{\"answerSeconds\": 1, \"freshSeconds\": 0}");
        try (MessageConsumer requests = client.queue(REQUESTS)) {
            assertTrue(assertOpensAtOnce("the ERP hangs").contains("ERP-1"));
            assertTrue(requests.receive(PATIENCE.toMillis()) != null);
            awaitStanding("SILENT");
            String page = assertOpensAtOnce("the ERP has not answered");
            assertTrue(page.contains("ERP-1"));
            assertTrue(
                    page.contains("ERP does not answer; known since") || page.contains("ERP svarer ikke; kendt siden"));
        }
        awaitNothingOutstanding();
    }

    /** Nobody takes the requests. */
    void theErpIsDownUntilSomebodyTriesIt() throws JMSException, IOException, InterruptedException {
        for (int failures = 2; failures < FAILURES_THAT_OPEN; failures++) {
            assertOpensAtOnce("the ERP is down");
            awaitNothingOutstanding();
        }
        as("admin")
                .get(url + "api/systems/erp")
                .then()
                .body("state", equalTo("SILENT"))
                .body("nextProbe", notNullValue());
        long asked = askedSoFar();
        assertTrue(assertOpensAtOnce("the ERP is left alone").contains("ERP-1"));
        assertEquals(asked, askedSoFar());
        set("{\"answerSeconds\": 10}");
        try (MessageConsumer requests = client.queue(REQUESTS)) {
            as("admin").post(url + "api/systems/erp/try").then().statusCode(200);
            @Nullable String id = null;
            for (Message request = requests.receive(PATIENCE.toMillis());
                    request != null;
                    request = requests.receive(500)) {
                id = request.getJMSCorrelationID();
            }
            client.sendBinary(REPLIES, ANSWER, id, ORDERS.formatted("DELIVERED", "2026-02-12T08:00:00Z"));
        }
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> as("admin").get(url + "api/systems/erp").then().body("state", equalTo("ANSWERS")));
        customer().body("orders[0].status", equalTo("DELIVERED"));
    }

    void theErpSendsOrdersInUbl() throws JMSException {
        set("{\"profile\": \"UBL\"}");
        client.sendBinary(REPLIES, "dk.kontakt.order.changed.v1", null, UBL.formatted("DKK"));
        await().atMost(PATIENCE).untilAsserted(() -> customer().body("orders.number", hasItem("UBL-1")));
        client.sendBinary(REPLIES, "dk.kontakt.order.changed.v1", null, UBL.formatted("kr."));
        await().atMost(PATIENCE).ignoreExceptions().until(() -> deadLetters().contains("DocumentCurrencyCode"));
    }

    void somebodyChoosesAmongTwo() throws SQLException, IOException, InterruptedException {
        parts.execute("insert into customer (id, name, phone, created_at) values"
                + " (900000001, 'Lis Holm', '+4510999991', now()), (900000002, 'Kai Holm', '+4510999991', now())");
        number = contact("conflict-1", "\"phone\": \"+45 10 99 99 91\"");
        customer().body("candidates.name", equalTo(List.of("Lis Holm", "Kai Holm")));
        String page = lead.get("/desk/" + number).body();
        assertTrue(page.contains("Lis Holm") && page.contains("Kai Holm"));

        as("lead")
                .body("{\"customer\": \"7\"}")
                .put(url + "api/tickets/" + number + "/customer")
                .then()
                .statusCode(409);
        as("lead")
                .body("{\"customer\": \"900000002\"}")
                .put(url + "api/tickets/" + number + "/customer")
                .then()
                .statusCode(200);

        customer().body("customer.name", equalTo("Kai Holm")).body("candidates", hasSize(0));
        as("lead")
                .get(url + "api/tickets/" + number + "/timeline")
                .then()
                .body("items.type", hasItem("CUSTOMER_CHOSEN"));
    }

    private String assertOpensAtOnce(String when) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String page = lead.get("/desk/" + number).body();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        LOG.info(() -> "The case opened in " + took.toMillis() + " ms when " + when);
        assertTrue(took.compareTo(AT_ONCE) < 0, () -> when + ": " + took);
        return page;
    }

    private long contact(String id, String from) {
        String body = """
                {"channel": "PHONE", "externalId": "%s", "from": {%s}, "subject": "Opkald", "body": "Hvor er min ordre?"}
                """.formatted(id, from);
        return as("integration")
                .body(body)
                .post(url + "api/contacts")
                .jsonPath()
                .getLong("number");
    }

    private ValidatableResponse customer() {
        return as("lead")
                .get(url + "api/tickets/" + number + "/customer")
                .then()
                .statusCode(200);
    }

    private void awaitStanding(String standing) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> customer().body("systems.find { it.system == 'ERP' }.standing", equalTo(standing)));
    }

    private void awaitNothingOutstanding() {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> as("admin").get(url + "api/systems/erp").then().body("outstanding", equalTo(0)));
    }

    private long askedSoFar() {
        try {
            return parts.number("select count(*) from system_request where system = 'ERP'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String deadLetters() throws JMSException {
        try (var reader = new ForeignClient(parts.amqpUrl() + "?amqp.drainTimeout=3000")) {
            return String.join(" | ", reader.reasonsIn("DLQ.kontakt.erp.replies"));
        }
    }

    private void set(String settings) {
        as("admin").body(settings).put(url + "api/systems/erp").then().statusCode(200);
    }
}
