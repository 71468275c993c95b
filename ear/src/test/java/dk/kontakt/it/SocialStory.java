package dk.kontakt.it;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static dk.kontakt.it.DemoUser.as;
import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dk.kontakt.bench.PageVisits;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Customers on WhatsApp, Facebook and SMS, and stand-ins for the providers that bring their words and deliver the answers. */
final class SocialStory implements AutoCloseable {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String SECRET = "app-secret";
    private static final String PHONE = "4520123456";

    private final WireMockServer providers = new WireMockServer(wireMockConfig().dynamicPort());

    SocialStory() {
        providers.start();
    }

    /** What a node is told that speaks with the stand-ins. */
    Map<String, String> settings() {
        return Map.of(
                "kontakt.social.meta.secret",
                SECRET,
                "kontakt.social.meta.verify-token",
                "verify",
                "kontakt.social.meta.token",
                "page-token",
                "kontakt.social.meta.url",
                providers.baseUrl() + "/meta",
                "kontakt.social.twilio.secret",
                SECRET,
                "kontakt.social.twilio.token",
                SECRET,
                "kontakt.social.twilio.account",
                "AC00",
                "kontakt.social.twilio.url",
                providers.baseUrl() + "/twilio");
    }

    @Override
    public void close() {
        providers.stop();
    }

    void theHandshakeIsAnswered(String url) {
        given().get(url + "api/webhooks/meta?hub.mode=subscribe&hub.verify_token=verify&hub.challenge=42")
                .then()
                .statusCode(200)
                .body(equalTo("42"));
    }

    void whatsAppIsAnsweredAndFollowed(String url, Parts parts) throws Exception {
        providers.stubFor(post(urlEqualTo("/meta/30031/messages"))
                .willReturn(aResponse().withStatus(200).withBody("{\"messages\": [{\"id\": \"wamid.OUR1\"}]}")));
        String message = whatsApp("wamid.IN1", Instant.now());
        meta(url, message).statusCode(200);
        meta(url, message).statusCode(200);
        long ticket = ticketOf(parts, "whatsapp:30031:" + PHONE);
        assertEquals(1, parts.number("select count(*) from contact where channel = 'WHATSAPP' and ticket = " + ticket));

        long refused = refusedWebhooks(url);
        given().body(whatsApp("wamid.IN2", Instant.now()))
                .header("X-Hub-Signature-256", "sha256=00")
                .post(url + "api/webhooks/meta")
                .then()
                .statusCode(greaterThan(399));
        assertEquals(refused + 1, refusedWebhooks(url));

        answer(url, ticket, "Den kommer i morgen.").statusCode(201);
        awaitState(url, ticket, "SENT");
        providers.verify(
                1,
                postRequestedFor(urlEqualTo("/meta/30031/messages"))
                        .withHeader("Authorization", WireMock.equalTo("Bearer page-token"))
                        .withRequestBody(matchingJsonPath("$.to", WireMock.equalTo(PHONE)))
                        .withRequestBody(matchingJsonPath("$.text.body", WireMock.equalTo("Den kommer i morgen."))));
        meta(url, whatsAppStatus("wamid.OUR1", "delivered", "")).statusCode(200);
        awaitState(url, ticket, "DELIVERED");
        meta(url, whatsAppStatus("wamid.OUR1", "read", "")).statusCode(200);
        awaitState(url, ticket, "READ");
        int event = deliveries(url, ticket).extract().path("items[0].event");
        as("lead")
                .get(url + "api/tickets/" + ticket + "/timeline")
                .then()
                .body("items.find { it.id == " + event + " }.type", equalTo("REPLY_SENT"));
    }

    void whatFailsIsShownAndOpensNothing(String url, Parts parts) throws Exception {
        long ticket = ticketOf(parts, "whatsapp:30031:" + PHONE);
        providers.stubFor(post(urlEqualTo("/meta/30031/messages"))
                .willReturn(aResponse().withStatus(200).withBody("{\"messages\": [{\"id\": \"wamid.OUR2\"}]}")));
        as("lead")
                .body("{\"body\": \"Den er fremme.\", \"status\": \"RESOLVED\"}")
                .post(url + "api/tickets/" + ticket + "/replies")
                .then()
                .statusCode(201);
        await().atMost(PATIENCE).untilAsserted(() -> deliveries(url, ticket).body("items[1].state", equalTo("SENT")));
        meta(
                        url,
                        whatsAppStatus(
                                "wamid.OUR2",
                                "failed",
                                ", \"errors\": [{\"code\": 131026, \"title\": \"Undeliverable\"}]"))
                .statusCode(200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> deliveries(url, ticket)
                        .body("items[1].state", equalTo("FAILED"))
                        .body("items[1].reason", equalTo("131026 Undeliverable")));
        assertEquals("RESOLVED", parts.text("select status from ticket where number = " + ticket));
    }

    void afterADayWhatsAppIsNotAnsweredInOwnWords(String url, Parts parts) throws Exception {
        String late =
                whatsApp("wamid.OLD", Instant.now().minus(Duration.ofHours(25))).replace(PHONE, "4520999999");
        meta(url, late).statusCode(200);
        long ticket = ticketOf(parts, "whatsapp:30031:4520999999");
        answer(url, ticket, "Undskyld ventetiden.").statusCode(201);
        awaitState(url, ticket, "REFUSED");
        deliveries(url, ticket).body("items[0].reason", startsWith("the 24 hours after the customer's last message"));
    }

    void praiseOpensNothingAndAComplaintIsAnsweredInPublic(String url, Parts parts) throws Exception {
        providers.stubFor(post(urlEqualTo("/meta/55_2/comments"))
                .willReturn(aResponse().withStatus(200).withBody("{\"id\": \"55_3\"}")));
        meta(url, comment("55_1", "7701", "Elsker den ❤️")).statusCode(200);
        meta(url, comment("55_2", "7702", "Min pakke er aldrig kommet, det er for dårligt!"))
                .statusCode(200);
        long ticket = ticketOf(parts, "facebook:1001:7702:public");
        assertEquals(
                0, parts.number("select count(*) from ticket where conversation_id = 'facebook:1001:7701:public'"));
        assertEquals(1, parts.number("select count(*) from social_comment where external_id = '55_1' and not taken"));
        assertEquals(
                1, parts.number("select count(*) from customer_identity where platform = 'FACEBOOK' and id = '7702'"));

        answer(url, ticket, "Det er vi kede af.").statusCode(201);
        awaitState(url, ticket, "SENT");
        providers.verify(
                1,
                postRequestedFor(urlEqualTo("/meta/55_2/comments"))
                        .withRequestBody(matchingJsonPath("$.message", WireMock.equalTo("Det er vi kede af."))));
    }

    void oneWhoIsKnownByMailAndOnAPlatformIsOneCustomer(String url, Parts parts) throws Exception {
        as("integration").body("""
                        {"channel": "FORM", "externalId": "both-1", "subject": "Hej", "body": "Hvor er min pakke?",
                         "from": {"email": "both@mail.example", "platform": "FACEBOOK", "platformId": "7702"}}""").post(url + "api/contacts").then().statusCode(201);
        assertEquals(
                1,
                parts.number("select count(*) from customer_identity i join customer c on c.id = i.customer"
                        + " where i.id = '7702' and c.email = 'both@mail.example'"));
    }

    void smsWaitsAsLongAsTheGatewaySaysAndIsRefusedForGood(String url, Parts parts) throws Exception {
        providers.stubFor(post(urlPathMatching("/twilio/.*"))
                .inScenario("busy")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse()
                        .withStatus(429)
                        .withHeader("Retry-After", "2")
                        .withBody("{\"code\": 20429}"))
                .willSetStateTo("free"));
        providers.stubFor(post(urlPathMatching("/twilio/.*"))
                .inScenario("busy")
                .whenScenarioStateIs("free")
                .willReturn(aResponse().withStatus(201).withBody("{\"sid\": \"SMOUR\"}")));
        twilio(
                        url,
                        "Body=Hvor+er+min+pakke%3F&From=%2B4520111111&MessageSid=SMIN&To=%2B4570101010",
                        Map.of(
                                "Body",
                                "Hvor er min pakke?",
                                "From",
                                "+4520111111",
                                "MessageSid",
                                "SMIN",
                                "To",
                                "+4570101010"))
                .statusCode(200);
        long ticket = ticketOf(parts, "sms:+4570101010:+4520111111");
        answer(url, ticket, "x".repeat(1601)).statusCode(400).body("errors[0].field", equalTo("body"));
        answer(url, ticket, "Den kommer i morgen.").statusCode(201);
        awaitState(url, ticket, "SENT");
        deliveries(url, ticket).body("items[0].attempts", equalTo(2));
        providers.verify(
                2,
                postRequestedFor(urlEqualTo("/twilio/2010-04-01/Accounts/AC00/Messages.json"))
                        .withRequestBody(containing("To=%2B4520111111"))
                        .withRequestBody(containing("From=%2B4570101010")));
        twilio(
                        url,
                        "ErrorCode=30003&From=%2B4570101010&MessageSid=SMOUR&MessageStatus=undelivered&To=%2B4520111111",
                        Map.of(
                                "ErrorCode",
                                "30003",
                                "From",
                                "+4570101010",
                                "MessageSid",
                                "SMOUR",
                                "MessageStatus",
                                "undelivered",
                                "To",
                                "+4520111111"))
                .statusCode(200);
        awaitState(url, ticket, "FAILED");

        providers.stubFor(post(anyUrl())
                .willReturn(aResponse().withStatus(400).withBody("{\"code\": 21610, \"message\": \"Unsubscribed\"}")));
        answer(url, ticket, "Er den kommet?").statusCode(201);
        await().atMost(PATIENCE)
                .untilAsserted(() -> deliveries(url, ticket)
                        .body("items", hasSize(2))
                        .body("items[1].state", equalTo("REFUSED"))
                        .body("items[1].reason", equalTo("400 21610 Unsubscribed")));
    }

    void theDeskAndTheAdministratorSeeIt(String url) throws Exception {
        as("admin")
                .get(url + "api/social/providers")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'twilio' }.failure", equalTo("400 21610 Unsubscribed"))
                .body("items.find { it.code == 'cm' }.receiving", equalTo(false));
        as("lead").get(url + "api/social/providers").then().statusCode(403);
        var admin = new PageVisits(url.replaceAll("/$", ""));
        admin.logIn("admin", "demo");
        String page = admin.get("/admin/social").body();
        assertEquals(true, page.contains("api/webhooks/twilio"), page);
    }

    void theCaseShowsIt(String url, Parts parts) throws Exception {
        var lead = new PageVisits(url.replaceAll("/$", ""));
        lead.logIn("lead", "demo");
        String sms = lead.get("/desk/" + ticketOf(parts, "sms:+4570101010:+4520111111"))
                .body();
        assertEquals(true, sms.contains("error 30003") && sms.contains("data-segmented=\"true\""), sms);
        String whatsApp =
                lead.get("/desk/" + ticketOf(parts, "whatsapp:30031:" + PHONE)).body();
        assertEquals(true, whatsApp.contains("131026 Undeliverable"), whatsApp);
    }

    private static long refusedWebhooks(String url) {
        return as("admin")
                .get(url + "api/social/providers")
                .then()
                .extract()
                .jsonPath()
                .getLong("items.find { it.code == 'meta' }.refusedWebhooks");
    }

    private static ValidatableResponse answer(String url, long ticket, String text) {
        return as("lead")
                .body("{\"body\": \"" + text + "\"}")
                .post(url + "api/tickets/" + ticket + "/replies")
                .then();
    }

    private static ValidatableResponse deliveries(String url, long ticket) {
        return as("lead")
                .get(url + "api/tickets/" + ticket + "/deliveries")
                .then()
                .statusCode(200);
    }

    private static void awaitState(String url, long ticket, String state) {
        await().atMost(PATIENCE).untilAsserted(() -> deliveries(url, ticket).body("items[0].state", equalTo(state)));
    }

    private static long ticketOf(Parts parts, String conversation) throws SQLException {
        String sql = "select coalesce(max(number), 0) from ticket where conversation_id = '" + conversation + "'";
        await().atMost(PATIENCE).until(() -> parts.number(sql) > 0);
        return parts.number(sql);
    }

    private static ValidatableResponse meta(String url, String body) throws Exception {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String signature = HexFormat.of().formatHex(signed("HmacSHA256", bytes));
        return given().contentType("application/json")
                .body(bytes)
                .header("X-Hub-Signature-256", "sha256=" + signature)
                .post(url + "api/webhooks/meta")
                .then();
    }

    /** @param fields the body's, decoded, in the order of their names */
    private static ValidatableResponse twilio(String url, String body, Map<String, String> fields) throws Exception {
        var text = new StringBuilder(url + "api/webhooks/twilio");
        new TreeMap<>(fields).forEach((name, value) -> text.append(name).append(value));
        byte[] signature = signed("HmacSHA1", text.toString().getBytes(StandardCharsets.UTF_8));
        return given().config(config().encoderConfig(encoderConfig().encodeContentTypeAs(FORM, ContentType.TEXT)))
                .contentType(FORM)
                .body(body)
                .header("X-Twilio-Signature", Base64.getEncoder().encodeToString(signature))
                .post(url + "api/webhooks/twilio")
                .then();
    }

    private static byte[] signed(String algorithm, byte[] bytes) throws Exception {
        Mac mac = Mac.getInstance(algorithm);
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), algorithm));
        return mac.doFinal(bytes);
    }

    private static String whatsApp(String id, Instant at) {
        return """
                {"object": "whatsapp_business_account", "entry": [{"id": "3003", "changes": [{"field": "messages", "value": {
                 "messaging_product": "whatsapp", "metadata": {"display_phone_number": "4570101010", "phone_number_id": "30031"},
                 "contacts": [{"profile": {"name": "Bo Lund"}, "wa_id": "%1$s"}],
                 "messages": [{"from": "%1$s", "id": "%2$s", "timestamp": "%3$d", "type": "text", "text": {"body": "Hvor er min pakke?"}}]}}]}]}
                """.formatted(PHONE, id, at.getEpochSecond());
    }

    private static String whatsAppStatus(String id, String status, String more) {
        return """
                {"object": "whatsapp_business_account", "entry": [{"id": "3003", "changes": [{"field": "messages", "value": {
                 "messaging_product": "whatsapp", "metadata": {"phone_number_id": "30031"},
                 "statuses": [{"id": "%s", "status": "%s", "timestamp": "%d", "recipient_id": "%s"%s}]}}]}]}
                """.formatted(id, status, Instant.now().getEpochSecond(), PHONE, more);
    }

    private static String comment(String id, String from, String text) {
        return """
                {"object": "page", "entry": [{"id": "1001", "time": %1$d, "changes": [{"field": "feed", "value": {"item": "comment", "verb": "add",
                 "comment_id": "%2$s", "post_id": "55", "from": {"id": "%3$s", "name": "Kim"}, "message": "%4$s", "created_time": %1$d}}]}]}
                """.formatted(Instant.now().getEpochSecond(), id, from, text);
    }
}
