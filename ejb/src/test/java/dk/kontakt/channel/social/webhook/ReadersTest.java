package dk.kontakt.channel.social.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.channel.UnreadableMessage;
import dk.kontakt.channel.social.webhook.SocialMessage.Kind;
import dk.kontakt.channel.social.webhook.SocialMessage.Sender;
import dk.kontakt.ticket.Channel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadersTest {
    private static final Sender BO = new Sender("4520123456", "+4520123456", "Bo Lund");

    @Test
    void readsMessenger() {
        Reading reading = Provider.META.read(Sample.of("messenger.json"));

        var ane = new Sender("7700", null, null);
        assertEquals(
                List.of(
                        message(
                                Channel.FACEBOOK,
                                "m_AAA",
                                "facebook:1001:7700",
                                ane,
                                "Hvor er min pakke? 📦\nimage: https://cdn.example/label.jpg",
                                "2026-03-28T12:00:00.123Z"),
                        message(
                                Channel.FACEBOOK,
                                "m_CCC",
                                "facebook:1001:7700",
                                ane,
                                "Tal med et menneske",
                                "2026-03-28T12:00:00.125Z"),
                        new SocialMessage(
                                Kind.DELIVERY_STATE,
                                Channel.FACEBOOK,
                                "m_BBB",
                                "facebook:1001:7700",
                                ane,
                                "delivered",
                                Instant.parse("2026-03-28T12:00:00.130Z"))),
                reading.messages());
        assertEquals(List.of("echo", "facebook read", "facebook reaction"), reading.ignored());
    }

    @Test
    void readsInstagramsMessagesAndComments() {
        Reading reading = Provider.META.read(Sample.of("instagram.json"));

        assertEquals(
                List.of(
                        message(
                                Channel.INSTAGRAM,
                                "aWdfZAA",
                                "instagram:2002:8800",
                                new Sender("8800", null, null),
                                "Do you have it in blue?",
                                "2026-03-28T12:01:40Z"),
                        new SocialMessage(
                                Kind.COMMENT,
                                Channel.INSTAGRAM,
                                "17900",
                                "instagram:2002:8801:public",
                                new Sender("8801", null, "kim.p"),
                                "Is it waterproof?",
                                Instant.parse("2026-03-28T12:03:20Z"))),
                reading.messages());
        assertEquals(List.of("deleted message", "story_insights"), reading.ignored());
    }

    @Test
    void readsCommentsOnAPageButNotItsOwn() {
        Reading reading = Provider.META.read(Sample.of("feed.json"));

        assertEquals(
                List.of(new SocialMessage(
                        Kind.COMMENT,
                        Channel.FACEBOOK,
                        "1001_5_6",
                        "facebook:1001:7701:public",
                        new Sender("7701", null, "Ane Holm"),
                        "Min er gået i stykker\nhttps://cdn.example/broken.jpg",
                        Instant.parse("2026-03-28T11:59:10Z"))),
                reading.messages());
        assertEquals(List.of("our own comment", "feed comment remove", "feed reaction add"), reading.ignored());
    }

    @Test
    void readsWhatsApp() {
        Reading reading = Provider.META.read(Sample.of("whatsapp.json"));

        String conversation = "whatsapp:30031:4520123456";
        assertEquals(
                List.of(
                        message(
                                Channel.WHATSAPP,
                                "wamid.AA",
                                conversation,
                                BO,
                                "Hej, virker den med 230 V?",
                                "2026-03-28T12:00:00Z"),
                        message(
                                Channel.WHATSAPP,
                                "wamid.BB",
                                conversation,
                                BO,
                                "Se her\nimage: 889",
                                "2026-03-28T12:00:01Z"),
                        message(Channel.WHATSAPP, "wamid.CC", conversation, BO, "Ja tak", "2026-03-28T12:00:02Z"),
                        message(
                                Channel.WHATSAPP,
                                "wamid.DD",
                                conversation,
                                BO,
                                "Hjemme\nlocation: 55.67, 12.56",
                                "2026-03-28T12:00:03Z"),
                        new SocialMessage(
                                Kind.DELIVERY_STATE,
                                Channel.WHATSAPP,
                                "wamid.OURS",
                                conversation,
                                new Sender("4520123456", "+4520123456", null),
                                "read",
                                Instant.parse("2026-03-28T12:01:40Z"))),
                reading.messages());
        assertEquals(List.of("whatsapp reaction", "whatsapp account_update"), reading.ignored());
    }

    @Test
    void readsTwiliosMessagesAndStates() {
        SocialMessage sms =
                Provider.TWILIO.read(Sample.of("twilio.txt")).messages().get(0);
        SocialMessage state =
                Provider.TWILIO.read(Sample.of("twilio-status.txt")).messages().get(0);

        assertEquals(
                new SocialMessage(
                        Kind.MESSAGE,
                        Channel.SMS,
                        "SM01",
                        "sms:+4570101010:+4520123456",
                        new Sender("+4520123456", "+4520123456", null),
                        "Hej åbner I i dag?\nfile: https://api.example/m/1",
                        null),
                sms);
        assertEquals(Kind.DELIVERY_STATE, state.kind());
        assertEquals(Channel.WHATSAPP, state.channel());
        assertEquals("whatsapp:+4570101010:+4520123456", state.conversationId());
        assertEquals("delivered:SM02", state.eventId());
    }

    @Test
    void readsCmWhoseMessagesHaveNoIdOfTheirOwn() {
        String body = new String(Sample.of("cm.json"), StandardCharsets.UTF_8);
        SocialMessage sms = read(Provider.CM, body).messages().get(0);
        SocialMessage again = read(Provider.CM, body).messages().get(0);
        SocialMessage other = read(Provider.CM, body.replace("12:00:00", "12:00:01"))
                .messages()
                .get(0);

        assertEquals("sms:+4570101010:+4520123456", sms.conversationId());
        assertEquals("+4520123456", sms.sender().phone());
        assertEquals("Hvornår kommer I?", sms.text());
        assertEquals(Instant.parse("2026-03-28T12:00:00Z"), sms.at());
        assertEquals(sms, again);
        assertNotEquals(sms.externalId(), other.externalId());
        assertEquals(
                List.of("cm Viber"),
                read(Provider.CM, body.replace("\"SMS\"", "\"Viber\"")).ignored());
    }

    @Test
    void readsXsDirectMessagesAndMentions() {
        Reading direct = Provider.X.read(Sample.of("x-direct.json"));
        Reading mention = Provider.X.read(Sample.of("x-mention.json"));

        var kim = new Sender("5005", null, "Kim Poulsen");
        assertEquals(
                List.of(message(
                        Channel.X,
                        "9001",
                        "x:4004:5005",
                        kim,
                        "My parcel is lost\nfile: https://x.example/1.jpg",
                        "2026-03-28T12:00:00.123Z")),
                direct.messages());
        assertEquals(List.of("direct message of our own"), direct.ignored());
        assertEquals(
                List.of(new SocialMessage(
                        Kind.COMMENT,
                        Channel.X,
                        "6001",
                        "x:4004:5005:public",
                        kim,
                        "@shop where is my order?",
                        Instant.parse("2026-03-28T12:00:00Z"))),
                mention.messages());
        assertEquals(
                List.of("post that does not speak to us", "post that does not speak to us", "favorite_events"),
                mention.ignored());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+4520123456 | sms:20123456:+4520123456 | +4520123456",
                "004520123456 | sms:20123456:+4520123456 | +4520123456",
                "20 12 34 56 | sms:20123456:+4520123456 | +4520123456",
                "whatsapp:+4520123456 | whatsapp:20123456:+4520123456 | +4520123456",
                "MyBank | sms:20123456:MyBank |",
            })
    void numbersAreNormalisedWhateverTheirSpelling(String from, String conversation, String phone) {
        String body = "From=" + URLEncoder.encode(from, StandardCharsets.UTF_8) + "&MessageSid=1&Body=a&To=20123456";

        SocialMessage sms = read(Provider.TWILIO, body).messages().get(0);

        assertEquals(conversation.replace(":20123456:", ":+4520123456:"), sms.conversationId());
        assertEquals(phone, sms.sender().phone());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "META | '' | the message is not a JSON object",
                "META | [] | the message is not a JSON object",
                "META | {\"object\": | the message is not a JSON object: line 1, column",
                "CM | null | the message is not a JSON object",
                "X | {} {} | the message is not a JSON object",
                "TWILIO | a=%zz | the form is not encoded as a form",
            })
    void whatIsMalformedIsRefusedWithTheReason(Provider provider, String body, String reason) {
        var refused = assertThrows(UnreadableMessage.class, () -> read(provider, body));

        assertTrue(String.valueOf(refused.getMessage()).startsWith(reason), refused.getMessage());
    }

    @Test
    void whatIsTooLargeTooDeepOrNoTextIsRefused() {
        String deep = "{\"a\":".repeat(30) + "1" + "}".repeat(30);
        String large = "{\"a\": \"" + "x".repeat(1024 * 1024) + "\"}";

        assertThrows(UnreadableMessage.class, () -> read(Provider.META, deep));
        assertThrows(UnreadableMessage.class, () -> read(Provider.META, large));
        assertThrows(UnreadableMessage.class, () -> read(Provider.TWILIO, "a=" + large));
        assertThrows(UnreadableMessage.class, () -> read(Provider.TWILIO, "a=b&".repeat(600)));
        assertThrows(UnreadableMessage.class, () -> Provider.META.read(new byte[] {(byte) 0xC3, 0x28}));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "META | {\"object\": \"page\"}",
                "META | {\"object\": \"page\", \"entry\": {}}",
                "META | {\"object\": \"page\", \"entry\": [1, null, {\"messaging\": [[], {}, {\"message\": 7}]}]}",
                "META | {\"object\": \"permissions\", \"entry\": [{}]}",
                "META | {\"object\": \"whatsapp_business_account\", \"entry\": [{\"changes\": [{\"field\": \"messages\"}]}]}",
                "CM | {\"channel\": \"SMS\", \"message\": {\"text\": \"no sender\"}}",
                "X | {\"for_user_id\": 1, \"direct_message_events\": [{\"type\": \"message_create\"}]}",
                "X | {\"tweet_create_events\": \"none\"}",
                "TWILIO | Body=a&From=&MessageSid=1",
                "TWILIO | ''",
            })
    void whatIsNoMessageIsLeftOut(Provider provider, String body) {
        assertEquals(List.of(), read(provider, body).messages());
    }

    @Test
    void idsThatAreTooLongAreReplacedByTheirDigest() {
        String body = new String(Sample.of("messenger.json"), StandardCharsets.UTF_8);

        SocialMessage message = read(Provider.META, body.replace("m_AAA", "m".repeat(5000)))
                .messages()
                .get(0);

        assertTrue(message.externalId().startsWith("sha256-"), message.externalId());
        assertTrue(message.externalId().length() <= 180);
    }

    @Test
    void whatCannotBeStoredIsReplaced() {
        String body = new String(Sample.of("messenger.json"), StandardCharsets.UTF_8);

        SocialMessage message = read(Provider.META, body.replace("Hvor er", "a\\u0000b\\ud800"))
                .messages()
                .get(0);

        assertTrue(message.text().startsWith("a\uFFFDb\uFFFD"), message.text());
    }

    /** Whatever comes, it is read or it is refused. */
    @ParameterizedTest
    @EnumSource(Provider.class)
    void randomBytesAreReadOrRefused(Provider provider) {
        var random = new Random(62);
        String[] samples = {
            "messenger.json",
            "instagram.json",
            "feed.json",
            "whatsapp.json",
            "twilio.txt",
            "cm.json",
            "x-direct.json",
            "x-mention.json"
        };
        for (int i = 0; i < 3000; i++) {
            byte[] body = Sample.of(samples[random.nextInt(samples.length)]);
            if (i % 3 == 0) {
                random.nextBytes(body);
            } else {
                for (int change = 0; change <= i % 7; change++) {
                    body[random.nextInt(body.length)] = (byte) "{}[]\":,0 x%&=nul".charAt(random.nextInt(16));
                }
            }
            readOrRefuse(provider, body);
        }
    }

    private static void readOrRefuse(Provider provider, byte[] body) {
        try {
            provider.read(body).messages().forEach(message -> {
                assertTrue(
                        !message.externalId().isBlank() && message.externalId().length() <= 180);
                assertTrue(message.conversationId().length() <= 180);
            });
        } catch (UnreadableMessage refused) {
            assertTrue(!String.valueOf(refused.getMessage()).isBlank());
        }
    }

    private static Reading read(Provider provider, String body) {
        return provider.read(body.getBytes(StandardCharsets.UTF_8));
    }

    private static SocialMessage message(
            Channel channel, String id, String conversation, Sender sender, String text, String at) {
        return new SocialMessage(Kind.MESSAGE, channel, id, conversation, sender, text, Instant.parse(at));
    }

    @ParameterizedTest
    @CsvSource({"0,sent", "1,failed: Unknown subscriber", "2,delivered", "3,failed: Unknown subscriber", "4,read"})
    void cmReportsByOurReference(String code, String state) {
        String body = """
                {"messages": {"msg": {"received": "2026-03-28T21:00:00", "to": "004520123456", "reference": "r1", "operator": "238",
                 "status": {"code": "%s", "errorCode": "1", "errorDescription": "%s"}}}}
                """.formatted(code, code.equals("1") || code.equals("3") ? "Unknown subscriber" : "");

        SocialMessage report = Provider.CM
                .read(body.getBytes(StandardCharsets.UTF_8))
                .messages()
                .get(0);

        assertEquals(Kind.DELIVERY_STATE, report.kind());
        assertEquals("r1", report.externalId());
        assertEquals(state, report.text());
    }

    @Test
    void whatFailedOnItsWaySaysWhy() {
        String whatsApp = """
                {"object": "whatsapp_business_account", "entry": [{"changes": [{"field": "messages", "value": {
                 "metadata": {"phone_number_id": "30031"}, "statuses": [{"id": "wamid.OURS", "status": "failed", "recipient_id": "4520123456",
                 "errors": [{"code": 131026, "title": "Message undeliverable"}]}]}}]}]}
                """;
        String twilio = "MessageSid=SM02&MessageStatus=undelivered&ErrorCode=30003&To=%2B4520123456&From=%2B4570101010";

        assertEquals(
                "failed: 131026 Message undeliverable",
                Provider.META
                        .read(whatsApp.getBytes(StandardCharsets.UTF_8))
                        .messages()
                        .get(0)
                        .text());
        assertEquals(
                "undelivered: error 30003",
                Provider.TWILIO
                        .read(twilio.getBytes(StandardCharsets.UTF_8))
                        .messages()
                        .get(0)
                        .text());
    }
}
