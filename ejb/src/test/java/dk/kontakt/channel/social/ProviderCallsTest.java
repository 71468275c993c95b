package dk.kontakt.channel.social;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.BasicCredentials;
import com.github.tomakehurst.wiremock.http.Fault;
import dk.kontakt.channel.social.send.Account;
import dk.kontakt.channel.social.send.Outcome;
import dk.kontakt.channel.social.send.Outcome.Kind;
import dk.kontakt.channel.social.send.Outgoing;
import dk.kontakt.channel.social.send.Outgoing.Template;
import dk.kontakt.channel.social.webhook.Provider;
import dk.kontakt.ticket.Channel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests and answers as the providers publish them; a stand-in gives the answers. */
class ProviderCallsTest {
    private static final WireMockServer SERVER =
            new WireMockServer(wireMockConfig().dynamicPort());
    private static final String META_ERROR =
            "{\"error\": {\"message\": \"%s\", \"type\": \"OAuthException\", \"code\": %s}}";

    static {
        SERVER.start();
    }

    private final ProviderCalls calls = new ProviderCalls(Duration.ofMillis(1_500));

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void forget() {
        SERVER.resetAll();
    }

    @Test
    void messengerIsAnsweredThroughThePage() {
        answers(200, "{\"recipient_id\": \"7700\", \"message_id\": \"m_AG5Hz2U\"}");

        assertEquals(Outcome.sent("m_AG5Hz2U"), send(Provider.META, to(Channel.FACEBOOK, "1001", "7700", null)));
        SERVER.verify(postRequestedFor(urlEqualTo("/1001/messages"))
                .withHeader("Authorization", equalTo("Bearer token"))
                .withHeader("Content-Type", equalTo("application/json"))
                .withRequestBody(equalToJson("""
                        {"recipient": {"id": "7700"}, "messaging_type": "RESPONSE", "message": {"text": "Æ & € 👍"}}""")));
    }

    @Test
    void instagramIsAnsweredThroughTheAccount() {
        answers(200, "{\"recipient_id\": \"8800\", \"message_id\": \"aWdfZAG1f\"}");

        assertEquals(Outcome.sent("aWdfZAG1f"), send(Provider.META, to(Channel.INSTAGRAM, "2002", "8800", null)));
        SERVER.verify(postRequestedFor(urlEqualTo("/2002/messages")).withRequestBody(equalToJson("""
                {"recipient": {"id": "8800"}, "message": {"text": "Æ & € 👍"}}""")));
    }

    @ParameterizedTest
    @CsvSource({"FACEBOOK,/5_6/comments", "INSTAGRAM,/5_6/replies"})
    void commentIsAnsweredInPublic(Channel channel, String path) {
        answers(200, "{\"id\": \"5_7\"}");

        assertEquals(Outcome.sent("5_7"), send(Provider.META, to(channel, "1001", "7700", "5_6")));
        SERVER.verify(postRequestedFor(urlEqualTo(path)).withRequestBody(equalToJson("{\"message\": \"Æ & € 👍\"}")));
    }

    @Test
    void whatsAppIsAnsweredInOwnWords() {
        answers(200, """
                {"messaging_product": "whatsapp", "contacts": [{"input": "4520123456", "wa_id": "4520123456"}],
                 "messages": [{"id": "wamid.HBgK"}]}""");

        assertEquals(
                Outcome.sent("wamid.HBgK"), send(Provider.META, to(Channel.WHATSAPP, "30031", "4520123456", null)));
        SERVER.verify(postRequestedFor(urlEqualTo("/30031/messages")).withRequestBody(equalToJson("""
                {"messaging_product": "whatsapp", "recipient_type": "individual", "to": "4520123456", "type": "text",
                 "text": {"preview_url": false, "body": "Æ & € 👍"}}""")));
    }

    @Test
    void whatsAppIsAnsweredByATemplateOnOneLine() {
        answers(200, "{\"messages\": [{\"id\": \"wamid.T\"}]}");
        var late = new Outgoing(
                Channel.WHATSAPP, "30031", "4520123456", null, "Hej\n\nIda", new Template("svar", "da"), "r");

        assertEquals(Outcome.sent("wamid.T"), send(Provider.META, late));
        SERVER.verify(postRequestedFor(urlEqualTo("/30031/messages")).withRequestBody(equalToJson("""
                {"messaging_product": "whatsapp", "recipient_type": "individual", "to": "4520123456", "type": "template",
                 "template": {"name": "svar", "language": {"code": "da"},
                  "components": [{"type": "body", "parameters": [{"type": "text", "text": "Hej Ida"}]}]}}""")));
    }

    @Test
    void twilioGetsAFormAndTheAddressForItsReports() {
        answers(201, "{\"sid\": \"SM2f\", \"status\": \"queued\", \"num_segments\": \"1\", \"error_code\": null}");

        assertEquals(Outcome.sent("SM2f"), send(Provider.TWILIO, to(Channel.SMS, "+4570101010", "+4520123456", null)));
        SERVER.verify(postRequestedFor(urlEqualTo("/2010-04-01/Accounts/AC00/Messages.json"))
                .withBasicAuth(new BasicCredentials("AC00", "token"))
                .withHeader("Content-Type", equalTo("application/x-www-form-urlencoded"))
                .withRequestBody(equalTo("Body=%C3%86%20%26%20%E2%82%AC%20%F0%9F%91%8D&From=%2B4570101010"
                        + "&StatusCallback=https%3A%2F%2Fkontakt.example%2Fapi%2Fwebhooks%2Ftwilio&To=%2B4520123456")));
    }

    @Test
    void cmGetsTheReferenceByWhichItReports() {
        answers(200, """
                {"details": "Created 1 message(s)", "errorCode": 0, "messages": [{"to": "004520123456", "status": "Accepted",
                 "reference": "r1", "parts": 1, "messageDetails": null, "messageErrorCode": 0}]}""");

        assertEquals(Outcome.sent("r1"), send(Provider.CM, to(Channel.SMS, "Fjordbo", "+4520123456", null)));
        SERVER.verify(postRequestedFor(urlEqualTo("/v1.0/message"))
                .withHeader("X-CM-PRODUCTTOKEN", equalTo("token"))
                .withRequestBody(equalToJson("""
                        {"messages": {"msg": [{"allowedChannels": ["SMS"], "from": "Fjordbo", "to": [{"number": "004520123456"}],
                         "body": {"type": "auto", "content": "Æ & € 👍"}, "minimumNumberOfMessageParts": 1,
                         "maximumNumberOfMessageParts": 24, "reference": "r1"}]}}""")));
    }

    @Test
    void cmMayRefuseWhatItAnswersWithSuccess() {
        answers(200, """
                {"messages": [{"to": "", "status": "Rejected", "messageDetails": "Invalid 'To'", "messageErrorCode": 303}]}""");

        assertEquals(
                Outcome.refused("200 Invalid 'To'"),
                send(Provider.CM, to(Channel.SMS, "Fjordbo", "+4520123456", null)));
    }

    @Test
    void xGetsDirectMessagesAndPosts() {
        answers(201, "{\"data\": {\"dm_conversation_id\": \"1-2\", \"dm_event_id\": \"146\"}}");
        assertEquals(Outcome.sent("146"), send(Provider.X, to(Channel.X, "1", "2", null)));
        SERVER.verify(postRequestedFor(urlEqualTo("/2/dm_conversations/with/2/messages"))
                .withHeader("Authorization", equalTo("Bearer token"))
                .withRequestBody(equalToJson("{\"text\": \"Æ & € 👍\"}")));

        answers(201, "{\"data\": {\"id\": \"147\", \"text\": \"Æ\"}}");
        assertEquals(Outcome.sent("147"), send(Provider.X, to(Channel.X, "1", "2", "99")));
        SERVER.verify(postRequestedFor(urlEqualTo("/2/tweets")).withRequestBody(equalToJson("""
                {"text": "Æ & € 👍", "reply": {"in_reply_to_tweet_id": "99"}}""")));
    }

    @ParameterizedTest
    @CsvSource({
        "400,100,REFUSED",
        "400,131047,REFUSED",
        "403,10,REFUSED",
        "400,613,LATER",
        "400,130429,LATER",
        "401,190,LATER",
        "400,190,LATER",
        "429,100,LATER",
        "500,2,LATER",
        "503,100,LATER"
    })
    void whatIsRefusedForGoodIsToldFromWhatPasses(int status, String code, Kind expected) {
        answers(status, META_ERROR.formatted("Sorry", code));

        Outcome outcome = send(Provider.META, to(Channel.FACEBOOK, "1001", "7700", null));

        assertEquals(expected, outcome.kind());
        assertEquals(status + " " + code + " Sorry", outcome.words());
    }

    @ParameterizedTest
    @CsvSource({"400,21211,REFUSED", "429,20429,LATER", "400,21611,LATER", "401,20003,LATER", "500,0,LATER"})
    void twiliosErrorsAreToldApart(int status, String code, Kind expected) {
        answers(status, "{\"code\": " + code + ", \"message\": \"No\", \"status\": " + status + "}");

        assertEquals(
                expected,
                send(Provider.TWILIO, to(Channel.SMS, "+4570101010", "+4520123456", null))
                        .kind());
    }

    @ParameterizedTest
    @CsvSource({"17,17", "999999,3600", "soon,30", "'',30"})
    void tooManyWaitsForAsLongAsTheProviderSays(String header, long seconds) {
        SERVER.stubFor(post(anyUrl())
                .willReturn(aResponse()
                        .withStatus(429)
                        .withHeader("Retry-After", header)
                        .withBody("{}")));

        Outcome outcome = send(Provider.X, to(Channel.X, "1", "2", null));

        assertEquals(Kind.LATER, outcome.kind());
        assertEquals(Duration.ofSeconds(seconds), outcome.pause());
    }

    @Test
    void aSlowProviderAndABrokenOneAreTriedLater() {
        SERVER.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(200).withFixedDelay(3_000)));
        assertEquals(Kind.LATER, send(Provider.X, to(Channel.X, "1", "2", null)).kind());

        SERVER.stubFor(post(anyUrl())
                .willReturn(aResponse().withStatus(200).withBody("{}").withChunkedDribbleDelay(10, 6_000)));
        assertEquals(Kind.LATER, send(Provider.X, to(Channel.X, "1", "2", null)).kind());

        SERVER.stubFor(post(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        assertEquals(Kind.LATER, send(Provider.X, to(Channel.X, "1", "2", null)).kind());
    }

    @Test
    void aProviderThatIsNotThereIsTriedLater() {
        Outcome outcome = calls.send(
                Provider.X, to(Channel.X, "1", "2", null), new Account("http://127.0.0.1:1", "token", "", null));

        assertEquals(Kind.LATER, outcome.kind());
        assertTrue(outcome.words().startsWith("not reached"), outcome.words());
    }

    @Test
    void anAnswerThatIsNoJsonIsReadByItsStatus() {
        answers(502, "<html>Bad gateway</html>");

        assertEquals(Outcome.later("502"), send(Provider.X, to(Channel.X, "1", "2", null)));
    }

    private Outcome send(Provider provider, Outgoing answer) {
        String name = provider == Provider.TWILIO ? "AC00" : "";
        String callback = provider == Provider.TWILIO ? "https://kontakt.example/api/webhooks/twilio" : null;
        return calls.send(provider, answer, new Account(SERVER.baseUrl(), "token", name, callback));
    }

    private static Outgoing to(Channel channel, String ours, String theirs, @Nullable String comment) {
        return new Outgoing(channel, ours, theirs, comment, "Æ & € 👍", null, "r1");
    }

    private static void answers(int status, String body) {
        SERVER.stubFor(post(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/json")
                        .withBody(body)));
    }
}
