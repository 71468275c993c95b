package dk.kontakt.web.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.channel.social.SocialService;
import dk.kontakt.channel.social.WrongSignature;
import dk.kontakt.channel.social.webhook.Provider;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhooksResourceTest {
    private static final String SECRET = "kontakt.social.meta.secret";
    private static final String VERIFY_TOKEN = "kontakt.social.meta.verify-token";

    private final Api api = new Api(new SocialService());

    @AfterEach
    void forgetTheSecrets() {
        System.clearProperty(SECRET);
        System.clearProperty(VERIFY_TOKEN);
    }

    /** Remembers what it was handed. */
    private static final class Handed extends SocialService {
        private byte[] body = {};
        private Map<String, String> headers = Map.of();
        private String query = "";

        @Override
        public void receive(String provider, byte[] body, Map<String, String> headers, String query) {
            this.body = body;
            this.headers = headers;
            this.query = query;
        }
    }

    @Test
    void theBoundaryGetsTheBytesAsTheyWereSent() {
        var handed = new Handed();
        byte[] form = "Body=%C3%A5+b&From=%2B45".getBytes(StandardCharsets.UTF_8);

        Api.Answer answer = new Api(handed)
                .send(
                        "POST",
                        "webhooks/twilio?a=%20b",
                        form,
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "X-Twilio-Signature",
                        "abc");

        assertEquals(200, answer.status());
        assertArrayEquals(form, handed.body);
        assertEquals("abc", handed.headers.get("X-Twilio-Signature"));
        assertEquals("a=%20b", handed.query);
    }

    @Test
    void aWrongSignatureIsUnauthorized() {
        var refusing = new SocialService() {
            @Override
            public void receive(String provider, byte[] body, Map<String, String> headers, String query) {
                throw new WrongSignature(Provider.META);
            }
        };

        Api.Answer answer = new Api(refusing).post("webhooks/meta", "{}");

        assertEquals(401, answer.status());
        assertEquals("The signature is not that of meta.", answer.json().getString("detail"));
    }

    @Test
    void aSignedBodyThatIsMalformedIsABadRequest() {
        System.setProperty(SECRET, "s3cret");

        assertEquals(400, post("{\"object\": ", "s3cret").status());
        assertEquals(400, post("[]", "s3cret").status());
    }

    @Test
    void aBodyOfMoreThanOneMebibyteIsTooLarge() {
        System.setProperty(SECRET, "s3cret");

        assertEquals(413, post("x".repeat(1024 * 1024 + 1), "s3cret").status());
    }

    @Test
    void whoIsUnknownOrNotSetUpIsNotFound() {
        assertEquals(404, post("{}", "s3cret").status());
        assertEquals(404, api.post("webhooks/tiktok", "{}").status());
        assertEquals(404, api.get("webhooks/meta?hub.mode=subscribe").status());
        assertEquals(404, api.get("webhooks/twilio").status());
    }

    @Test
    void metaGetsItsChallengeBack() {
        System.setProperty(VERIFY_TOKEN, "agreed");

        Api.Answer answer =
                api.get("webhooks/meta?hub.mode=subscribe&hub.verify_token=agreed&hub.challenge=1158201444");

        assertEquals(200, answer.status());
        assertEquals("1158201444", answer.body());
        assertEquals("text/plain", answer.header("Content-Type"));
        assertEquals(
                401,
                api.get("webhooks/meta?hub.mode=subscribe&hub.verify_token=no&hub.challenge=1")
                        .status());
    }

    private Api.Answer post(String body, String secret) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return api.send("POST", "webhooks/meta", bytes, "X-Hub-Signature-256", "sha256=" + code(bytes, secret));
    }

    private static String code(byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
