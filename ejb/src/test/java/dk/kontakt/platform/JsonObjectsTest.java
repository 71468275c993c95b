package dk.kontakt.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class JsonObjectsTest {
    private static final Instant THEN = Instant.parse("2026-03-28T21:00:00Z");

    @Test
    void leaveNullOutUnlessItIsAskedFor() {
        assertEquals("{\"a\":1}", JsonObjects.of("a", 1, "b", null).toString());
        assertEquals(
                "{\"a\":1,\"b\":null}", JsonObjects.withNulls("a", 1, "b", null).toString());
    }

    @Test
    void writeNumbersAndTruthAsSuchAndTheRestAsText() {
        assertEquals(
                "{\"l\":7,\"b\":true,\"t\":\"2026-03-28T21:00:00Z\",\"o\":{}}",
                JsonObjects.of("l", 7L, "b", true, "t", THEN, "o", JsonObjects.of())
                        .toString());
    }
}
