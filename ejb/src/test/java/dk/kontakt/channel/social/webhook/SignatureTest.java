package dk.kontakt.channel.social.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
    private static final String SECRET = "12345";
    private static final byte[] JSON = "{\"object\": \"page\", \"text\": \"æ\"}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FORM =
            "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212"
                    .getBytes(StandardCharsets.UTF_8);

    /** The example in Twilio's documentation of the signature. */
    private static final String TWILIO_ADDRESS = "https://mycompany.com/myapp.php?foo=1&bar=2";

    private static final String TWILIO_SIGNATURE = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";

    private static Webhook right(Provider provider) {
        return switch (provider) {
            case META ->
                new Webhook(
                        JSON,
                        Map.of("x-hub-signature-256", "sha256=" + Hmac.SHA_256.hex(SECRET, JSON)),
                        "https://k.example/");
            case X ->
                new Webhook(
                        JSON,
                        Map.of("X-Twitter-Webhooks-Signature", "sha256=" + Hmac.SHA_256.base64(SECRET, JSON)),
                        "https://k.example/");
            case TWILIO -> new Webhook(FORM, Map.of("X-Twilio-Signature", TWILIO_SIGNATURE), TWILIO_ADDRESS);
            case CM -> new Webhook(JSON, Map.of("x-kontakt-secret", SECRET), "https://k.example/");
        };
    }

    /** RFC 4231, test case 2, and RFC 2202, test case 2. */
    @Test
    void codesAreThoseOfTheStandards() {
        byte[] data = "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8);

        assertEquals(
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", Hmac.SHA_256.hex("Jefe", data));
        assertEquals("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79", Hmac.SHA_1.hex("Jefe", data));
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void whatTheProviderSignedIsBelieved(Provider provider) {
        assertTrue(provider.sent(right(provider), SECRET));
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void anotherSecretNoSignatureOrARandomOneIsNot(Provider provider) {
        Webhook right = right(provider);
        var random = new Random(62);

        assertFalse(provider.sent(right, "12346"));
        assertFalse(provider.sent(new Webhook(right.body(), Map.of(), right.address()), SECRET));
        for (String header : right.headers().keySet()) {
            for (int i = 0; i < 200; i++) {
                byte[] noise = new byte[random.nextInt(80)];
                random.nextBytes(noise);
                String forged =
                        (i % 2 == 0 ? "sha256=" : "") + Base64.getEncoder().encodeToString(noise);
                assertFalse(provider.sent(new Webhook(right.body(), Map.of(header, forged), right.address()), SECRET));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Provider.class, mode = EnumSource.Mode.EXCLUDE, names = "CM")
    void aBodyThatWasChangedInOneBitIsNot(Provider provider) {
        Webhook right = right(provider);
        for (int at = 0; at < right.body().length; at++) {
            byte[] changed = right.body().clone();
            changed[at] ^= 1;
            assertFalse(provider.sent(new Webhook(changed, right.headers(), right.address()), SECRET), "byte " + at);
        }
    }

    @Test
    void twilioSignsTheAddressToo() {
        Webhook right = right(Provider.TWILIO);

        assertFalse(Provider.TWILIO.sent(new Webhook(FORM, right.headers(), TWILIO_ADDRESS + "3"), SECRET));
        assertFalse(Provider.TWILIO.sent(
                new Webhook(FORM, right.headers(), "http://mycompany.com/myapp.php?foo=1&bar=2"), SECRET));
    }

    @Test
    void cmMayHaveTheSecretInTheAddress() {
        assertTrue(Provider.CM.sent(
                new Webhook(JSON, Map.of(), "https://k.example/api/webhooks/cm?a=b&secret=12345"), SECRET));
        assertFalse(
                Provider.CM.sent(new Webhook(JSON, Map.of(), "https://k.example/api/webhooks/cm?secret=1234"), SECRET));
        assertFalse(
                Provider.CM.sent(new Webhook(JSON, Map.of(), "https://k.example/api/webhooks/cm?secret=%"), SECRET));
    }

    @Test
    void metaGetsItsChallengeBackForTheTokenOnly() {
        Map<String, String> asked =
                Map.of("hub.mode", "subscribe", "hub.verify_token", "agreed", "hub.challenge", "1158201444");

        assertEquals(
                Optional.of(new HandshakeAnswer("text/plain", "1158201444")), Provider.META.answer(asked, "agreed"));
        assertEquals(Optional.empty(), Provider.META.answer(asked, "other"));
        assertEquals(Optional.empty(), Provider.META.answer(Map.of(), "agreed"));
        assertEquals(
                Optional.empty(),
                Provider.META.answer(
                        Map.of("hub.mode", "unsubscribe", "hub.verify_token", "agreed", "hub.challenge", "1"),
                        "agreed"));
    }

    @Test
    void xGetsItsTokenSigned() {
        String code = Hmac.SHA_256.base64(SECRET, "challenge_string".getBytes(StandardCharsets.UTF_8));

        assertEquals(
                Optional.of(new HandshakeAnswer("application/json", "{\"response_token\":\"sha256=" + code + "\"}")),
                Provider.X.answer(Map.of("crc_token", "challenge_string"), SECRET));
    }

    /** The answer would be a valid signature of that body. */
    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"for_user_id\":\"1\"}", " {}", "", "a b", "\u00e6"})
    void xDoesNotGetSignedWhatCouldBeABody(String token) {
        assertEquals(Optional.empty(), Provider.X.answer(Map.of("crc_token", token), SECRET));
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void randomRequestsNeverThrow(Provider provider) {
        var random = new Random(79);
        for (int i = 0; i < 1000; i++) {
            byte[] body = new byte[random.nextInt(200)];
            random.nextBytes(body);
            assertFalse(provider.sent(new Webhook(body, Map.of(), "https://k.example/?" + i + "%"), SECRET));
        }
    }
}
