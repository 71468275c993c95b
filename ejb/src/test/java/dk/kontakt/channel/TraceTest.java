package dk.kontakt.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.platform.JsonObjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {
    private static final String ID = "0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331";
    private static final String VALID = "00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}";

    @ParameterizedTest
    @CsvSource({
        "00-" + ID + "-01, 00-" + ID + "-01",
        "' 00-" + ID + "-00 ', 00-" + ID + "-00",
        "cc-" + ID + "-01, 00-" + ID + "-01",
        "cc-" + ID + "-01-what-the-future-adds, 00-" + ID + "-01",
    })
    void isHandedOnAsItCame(String given, String kept) {
        assertEquals(kept, Trace.of(given, null).traceparent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yes",
                "ff-" + ID + "-01",
                "00-" + ID,
                "00-" + ID + "-01-more",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
            })
    void isReplacedWhereItIsNotValid(String given) {
        String replaced = Trace.of(given, null).traceparent();

        assertTrue(replaced.matches(VALID), replaced);
        assertNotEquals(given, replaced);
    }

    @Test
    void beginsAnewEachTime() {
        assertTrue(Trace.begin().traceparent().matches(VALID));
        assertNotEquals(Trace.begin(), Trace.begin());
        assertNull(Trace.begin().correlationId());
    }

    @Test
    void isReadFromTheAttributesOfAnEvent() {
        Trace trace = Trace.of(JsonObjects.of("traceparent", "00-" + ID + "-01", "correlationid", "order-7"));

        assertEquals(new Trace("00-" + ID + "-01", "order-7"), trace);
    }

    @Test
    void aTraceThatIsNoTextIsReplacedAndACorrelationIdIsRefused() {
        assertTrue(Trace.of(JsonObjects.of("traceparent", 7)).traceparent().matches(VALID));
        ContactRefused refused =
                assertThrows(ContactRefused.class, () -> Trace.of(JsonObjects.of("correlationid", "x".repeat(201))));
        assertEquals("correlationid", refused.problems().get(0).field());
    }
}
