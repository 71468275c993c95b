package dk.kontakt.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldTest {

    @Test
    void everythingWrongIsNamedByItsPlaceInTheOrderOfReading() {
        JsonField json = json("{'rules': [{'name': 7, 'when': {'channel': []}}, 8], 'more': 1}");

        json.at("rules")
                .objects(rule -> rule.at("name").required(10)
                        + rule.at("when").at("channel").required(10));
        json.refuseOthers(Set.of("rules"), "is unknown");

        assertEquals(
                "rules[0].name must be text; rules[0].when.channel must be text; rules[1] must be an object;"
                        + " rules[1].name is required; rules[1].when.channel is required; more is unknown",
                wrong(json));
    }

    @Test
    void membersAndElementsComeInTheOrderOfTheDocument() {
        JsonField json = json("{'b': ['x', 'y'], 'a': null}");

        assertEquals(List.of("b", "a"), List.copyOf(json.members().keySet()));
        assertEquals(
                List.of("x", "y"),
                json.at("b").elements().stream().map(one -> one.required(1)).toList());
        assertTrue(json.problems().isEmpty());
    }

    @Test
    void absentIsWhatIsNotThereAndNull() {
        JsonField json = json("{'a': null}");

        for (JsonField field : List.of(json.at("a"), json.at("b"), json.at("b").at("c"))) {
            assertTrue(field.isAbsent());
            assertNull(field.optional(1));
            assertNull(field.integer(1, 2));
            assertNull(field.oneOf(TimeUnit.class));
            assertEquals(List.of(), field.elements());
            assertEquals(0, field.members().size());
        }
        assertTrue(json.problems().isEmpty());
        assertTrue(json.names("a"));
        assertFalse(json.names("b"));
    }

    @Test
    void whatMustBeThereIsRefusedWhereItIsAbsent() {
        JsonField json = json("{'text': ' ', 'list': null}");

        assertEquals("", json.at("text").required(1));
        assertNull(json.at("unit").requiredOneOf(TimeUnit.class));
        assertEquals(Duration.ZERO, json.at("length").duration(Duration.ZERO));
        assertTrue(json.at("object").requiredObject().members().isEmpty());
        assertTrue(json.at("list").list().isEmpty());

        assertEquals(
                "text is required; unit is required; length is required; object is required; list must be a list",
                wrong(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "[]", "{}"})
    void whatIsNoTextIsRefusedOnce(String value) {
        JsonField json = json("{'a': " + value + "}");

        json.at("a").required(1);

        assertEquals("a must be text", wrong(json));
    }

    @ParameterizedTest
    @CsvSource({"'xx', must not be longer than 1 characters", "'\\u0000', must not contain the NUL character"})
    void refusesATextThatCannotBeStored(String text, String detail) {
        JsonField json = json("{\"a\": \"" + text + "\"}");

        assertEquals("", json.at("a").required(1));

        assertEquals("a " + detail, wrong(json));
    }

    @Test
    void stripsTextUnlessItIsWantedVerbatim() {
        JsonField json = json("{'a': ' a b '}");

        assertEquals("a b", json.at("a").optional(5));
        assertEquals(" a b ", json.at("a").verbatim().orElseThrow());
    }

    @Test
    void aConstantIsFoundByItsName() {
        JsonField json = json("{'a': 'DAYS', 'b': 'days'}");

        assertSame(TimeUnit.DAYS, json.at("a").oneOf(TimeUnit.class));
        assertNull(json.at("b").oneOf(TimeUnit.class));

        assertEquals(
                "b must be one of NANOSECONDS, MICROSECONDS, MILLISECONDS, SECONDS, MINUTES, HOURS, DAYS", wrong(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 hour", "PT0S", "-PT1S", "PT1.5S", "P3661D", "P99999999999999999999D"})
    void refusesALengthOutsideItsLimits(String text) {
        JsonField json = json("{'a': '" + text + "'}");

        assertEquals(Duration.ZERO, json.at("a").duration(Duration.ofSeconds(1)));
        assertEquals(
                "a must be an ISO 8601 duration of whole seconds from PT1S to ten years, as in PT1H30M", wrong(json));
    }

    @Test
    void readsALengthWithinItsLimits() {
        JsonField json = json("{'a': 'PT1S', 'b': 'P3660D'}");

        assertEquals(Duration.ofSeconds(1), json.at("a").duration(Duration.ofSeconds(1)));
        assertEquals(Duration.ofDays(3660), json.at("b").duration(Duration.ofSeconds(1)));
        assertTrue(json.problems().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "10"})
    void readsAWholeNumberWithinItsLimits(String value) {
        assertEquals(
                Integer.valueOf(value), json("{'n': " + value + "}").at("n").integer(1, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "-1", "1.5", "'5'", "true", "[]", "1e999999999", "1e-999999999", "9999999999"})
    void refusesAnythingElseAsANumber(String value) {
        JsonField json = json("{'n': " + value + "}");

        assertNull(json.at("n").integer(1, 10));
        assertEquals("n must be a whole number from 1 to 10", wrong(json));
    }

    @Test
    void problemsEndInTheRefusalOfTheCaller() {
        var problems = new FieldProblems();
        problems.requireNone(none -> new IllegalStateException());
        problems.refuse("a", "is required");

        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> problems.requireNone(all -> new IllegalArgumentException(FieldProblem.sentence(all))));

        assertEquals("a is required", refused.getMessage());
        assertTrue(problems.isNoted("a"));
    }

    private static JsonField json(String text) {
        return JsonField.of(JsonObjects.read(text.replace('\'', '"')));
    }

    private static String wrong(JsonField json) {
        return FieldProblem.sentence(json.problems().all());
    }
}
