package dk.kontakt.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloudEventTest {
    private static final String TYPE = "dk.kontakt.contact.received.v1";
    private static final String EVENT = """
            {"specversion": "1.0", "id": "1", "source": "/mail", "type": "dk.kontakt.contact.received.v1", "data": {"a": 1}}
            """;

    @Test
    void unwrapsTheDataOfTheExpectedType() {
        assertEquals(JsonObjects.of("a", 1), CloudEvent.dataOf(JsonObjects.read(EVENT), TYPE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            specversion | "0.3"                            | the CloudEvent's specversion is '0.3', expected 1.0
            specversion | 1.0                              | the CloudEvent's specversion is '', expected 1.0
            specversion | null                             | the CloudEvent's specversion is '', expected 1.0
            type        | "dk.kontakt.contact.received.v2" | the CloudEvent's type is 'dk.kontakt.contact.received.v2', expected dk.kontakt.contact.received.v1
            type        | null                             | the CloudEvent's type is '', expected dk.kontakt.contact.received.v1
            id          | ""                               | the CloudEvent has no id
            source      | null                             | the CloudEvent has no source
            data        | null                             | the CloudEvent has no JSON object as data
            data        | "{}"                             | the CloudEvent has no JSON object as data
            data        | []                               | the CloudEvent has no JSON object as data
            """)
    void refusesAnotherEnvelopeSayingWhy(String attribute, String value, String reason) {
        JsonObject changed = JsonObjects.read("{\"" + attribute + "\": " + value + "}");
        JsonObject event = jakarta.json.Json.createObjectBuilder(JsonObjects.read(EVENT))
                .addAll(jakarta.json.Json.createObjectBuilder(changed))
                .build();

        UnreadableMessage refused = assertThrows(UnreadableMessage.class, () -> CloudEvent.dataOf(event, TYPE));

        assertEquals(reason, refused.getMessage());
    }

    @Test
    void unwrapsWhatItWrapped() {
        var event = new CloudEvent("1", TYPE, "17", Instant.parse("2026-03-28T21:00:00Z"), JsonObjects.of("a", 1));

        JsonObject json = JsonObjects.read(event.toJson());

        assertEquals(event.data(), CloudEvent.dataOf(json, TYPE));
        assertEquals("2026-03-28T21:00:00Z", json.getString("time"));
        assertEquals("17", json.getString("subject"));
    }
}
