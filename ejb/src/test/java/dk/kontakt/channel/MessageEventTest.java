package dk.kontakt.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.jms.JMSException;
import jakarta.json.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MessageEventTest {
    private static final String PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final String OTHER = "00-1af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void isTheBodyInStructuredMode() throws JMSException {
        JsonObject event = event("{\"specversion\": \"1.0\", \"id\": \"e-1\"}", null, Map.of());

        assertEquals("e-1", event.getString("id"));
        assertFalse(event.containsKey("traceparent"));
    }

    @Test
    void isMadeOfHeadersInBinaryMode() throws JMSException {
        JsonObject event = event(
                "{\"channel\": \"SMS\"}",
                null,
                Map.of(
                        "cloudEvents_specversion", "1.0",
                        "cloudEvents_id", "e-1",
                        "cloudEvents_source", "/crm",
                        "cloudEvents_type", Addresses.CONTACT_TYPE,
                        "cloudEvents_traceparent", PARENT));

        assertEquals("SMS", CloudEvent.dataOf(event, Addresses.CONTACT_TYPE).getString("channel"));
        assertEquals(PARENT, event.getString("traceparent"));
    }

    @Test
    void takesTraceAndCorrelationFromHeadersWhereItSaysNothingItself() throws JMSException {
        JsonObject silent = event("{\"specversion\": \"1.0\"}", "order-7", Map.of("traceparent", PARENT));
        JsonObject own = event(
                "{\"specversion\": \"1.0\", \"traceparent\": \"" + OTHER + "\", \"correlationid\": \"own\"}",
                "order-7",
                Map.of("traceparent", PARENT));

        assertEquals(new Trace(PARENT, "order-7"), Trace.of(silent));
        assertEquals(new Trace(OTHER, "own"), Trace.of(own));
    }

    private static JsonObject event(String body, @Nullable String correlationId, Map<String, Object> headers)
            throws JMSException {
        return MessageEvent.of(Messages.text(body, correlationId, headers), body);
    }
}
