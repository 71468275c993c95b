package dk.kontakt.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.platform.JsonObjects;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactFieldsTest {
    private final ContactFields fields = new ContactFields();

    @Test
    void readsAWholeNumberWithinItsLimits() {
        assertEquals(1, number("1"));
        assertEquals(10, number("10"));
        assertNull(number("null"));
        assertTrue(fields.problems().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "-1", "1.5", "\"5\"", "true", "[]", "1e999999999", "1e-999999999", "9999999999"})
    void refusesAnythingElseAsANumber(String value) {
        assertNull(number(value));
        assertEquals(List.of(new ContactProblem("n", "must be a whole number from 1 to 10")), fields.problems());
    }

    @Test
    void stripsTextAndTakesBlankTextAsAbsent() {
        assertEquals("a b", fields.text(" a b\n", "q", 5));
        assertNull(fields.text(" \t", "q", 5));
        assertNull(fields.text(null, "q", 5));
        assertTrue(fields.problems().isEmpty());
    }

    private @Nullable Integer number(String value) {
        return fields.number(JsonObjects.read("{\"n\": " + value + "}"), "n", 1, 10);
    }
}
