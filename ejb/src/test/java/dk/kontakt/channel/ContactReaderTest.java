package dk.kontakt.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kontakt.customer.ContactDetails;
import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.ticket.Channel;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactReaderTest {
    private static final String CONTACT = """
            {"channel": "EMAIL", "externalId": "m-1", "subject": "Pakke", "body": "Hvor er den?",
             "from": {"email": "ane@example.dk"}}
            """;

    @Test
    void readsEveryField() {
        ReceiveContact contact = ContactReader.read(JsonObjects.read("""
                {"channel": "SMS", "externalId": "s-9", "conversationId": "c-1",
                 "from": {"name": "Ane Holm", "email": "Ane@Example.dk", "phone": "20 12 34 56", "customerNumber": "K-7"},
                 "subject": "Pakke", "body": "Hvor er den?", "topic": "delivery-late", "language": "en",
                 "orderNumber": "100234", "product": "Runner 3", "receivedAt": "2026-03-28T22:00:00+01:00"}
                """));

        assertEquals(
                new ReceiveContact(
                        Channel.SMS,
                        "s-9",
                        "c-1",
                        new ContactDetails("Ane Holm", "ane@example.dk", "+4520123456", "K-7"),
                        "Pakke",
                        "Hvor er den?",
                        "delivery-late",
                        "en",
                        "100234",
                        "Runner 3",
                        Instant.parse("2026-03-28T21:00:00Z"),
                        false),
                contact);
    }

    @Test
    void needsNoMoreThanChannelIdSenderSubjectAndText() {
        ReceiveContact contact = ContactReader.read(JsonObjects.read(CONTACT));

        assertEquals("m-1", contact.externalId());
        assertNull(contact.topic());
        assertNull(contact.receivedAt());
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void takesEveryChannel(Channel channel) {
        assertEquals(
                channel,
                ContactReader.read(with("channel", text(channel.name()))).channel());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"conversationId", "topic", "language", "orderNumber", "product", "receivedAt", "somethingElse"})
    void takesNullAndUnknownFieldsAsAbsent(String field) {
        assertEquals(ContactReader.read(JsonObjects.read(CONTACT)), ContactReader.read(with(field, JsonValue.NULL)));
    }

    @ParameterizedTest
    @CsvSource({
        "channel, FAX, must be one of EMAIL",
        "channel, email, must be one of EMAIL",
        "channel, '', is required",
        "externalId, ' ', is required",
        "subject, '', is required",
        "body, '\n', is required",
        "language, de, must be da or en",
        "receivedAt, yesterday, must be an ISO 8601 instant",
        "receivedAt, 2026-03-28, must be an ISO 8601 instant",
        "receivedAt, 2026-03-28T21:00:00, must be an ISO 8601 instant",
    })
    void namesAFieldWithAWrongValue(String field, String value, String detail) {
        assertRefused(field, detail, with(field, text(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "channel",
        "externalId",
        "conversationId",
        "subject",
        "body",
        "topic",
        "language",
        "orderNumber",
        "product",
        "receivedAt"
    })
    void namesAFieldThatIsNoText(String field) {
        assertRefused(field, "must be text", with(field, Json.createValue(7)));
        assertRefused(field, "must be text", with(field, JsonValue.EMPTY_JSON_ARRAY));
        assertRefused(field, "must be text", with(field, JsonValue.TRUE));
    }

    @ParameterizedTest
    @CsvSource({"name", "email", "phone", "customerNumber"})
    void namesAPartOfTheSenderThatIsNoText(String field) {
        assertRefused("from." + field, "must be text", from(field, Json.createValue(7)));
    }

    @ParameterizedTest
    @CsvSource({
        "externalId, 200",
        "conversationId, 200",
        "subject, 500",
        "body, 500000",
        "topic, 200",
        "orderNumber, 200",
        "product, 100",
    })
    void namesAFieldThatIsTooLong(String field, int longest) {
        JsonObject justShortEnough = with(field, text("x".repeat(longest)));
        assertEquals(Channel.EMAIL, ContactReader.read(justShortEnough).channel());
        assertRefused(
                field,
                "must not be longer than " + longest + " characters",
                with(field, text("x".repeat(longest + 1))));
    }

    @ParameterizedTest
    @CsvSource({
        "externalId",
        "conversationId",
        "subject",
        "body",
        "topic",
        "language",
        "orderNumber",
        "product",
        "receivedAt"
    })
    void namesAFieldThatTheDatabaseCouldNotStore(String field) {
        assertRefused(field, "must not contain the NUL character", with(field, text("a\0b")));
    }

    @ParameterizedTest
    @CsvSource({
        "email, ane, must be an e-mail address",
        "email, ane@, must be an e-mail address",
        "email, @example.dk, must be an e-mail address",
        "email, ane holm@example.dk, must be an e-mail address",
        "phone, ring til mig, must be a telephone number",
        "phone, 12, must be a telephone number",
    })
    void namesAWrongPartOfTheSender(String field, String value, String detail) {
        assertRefused("from." + field, detail, from(field, text(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "phone", "customerNumber"})
    void needsOneThingThatIdentifiesTheSender(String field) {
        String value = field.equals("email") ? "ane@example.dk" : "20123456";
        JsonObject from = JsonObjects.of(field, value);

        assertEquals("m-1", ContactReader.read(with("from", from)).externalId());
    }

    @Test
    void refusesASenderWhomNothingIdentifies() {
        assertRefused(
                "from",
                "needs an email, a phone, a customerNumber or a platformId",
                with("from", JsonObjects.of("name", "Ane Holm", "email", " ")));
    }

    @Test
    void refusesASenderThatIsNoObject() {
        assertRefused("from", "must be an object", with("from", text("ane@example.dk")));
        assertRefused("from", "is required", with("from", JsonValue.NULL));
    }

    @Test
    void namesAllWrongFieldsAtOnce() {
        ContactRefused refused = assertThrows(ContactRefused.class, () -> ContactReader.read(JsonObjects.of()));

        List<String> fields =
                refused.problems().stream().map(FieldProblem::field).toList();
        assertEquals(List.of("channel", "externalId", "from", "subject", "body"), fields);
    }

    private static void assertRefused(String field, String detail, JsonObject json) {
        ContactRefused refused = assertThrows(ContactRefused.class, () -> ContactReader.read(json));

        assertEquals(1, refused.problems().size(), refused::getMessage);
        assertEquals(field, refused.problems().get(0).field());
        String said = refused.problems().get(0).detail();
        assertEquals(detail, said.substring(0, Math.min(said.length(), detail.length())));
    }

    private static JsonObject with(String field, JsonValue value) {
        return Json.createObjectBuilder(JsonObjects.read(CONTACT))
                .add(field, value)
                .build();
    }

    private static JsonObject from(String field, JsonValue value) {
        JsonObject from = Json.createObjectBuilder()
                .add("email", "ane@example.dk")
                .add(field, value)
                .build();
        return with("from", from);
    }

    private static JsonValue text(String value) {
        return Json.createValue(value);
    }
}
