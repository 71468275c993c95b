package dk.kontakt.sla.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.JsonObjects;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookReaderTest {
    private static final String FULL = """
            {"policies": [
              {"name": "Chat, plus", "clockStart": "ACTIVATED",
               "conditions": {"channel": ["CHAT"], "segment": ["BUSINESS", "PLUS"], "valueBand": ["HIGH"], "sale": ["BEFORE"]},
               "targets": {
                 "answer": {"duration": "PT20S", "calendar": "always", "serviceLevel": 80, "escalations": []},
                 "resolution": {"duration": "PT4H", "calendar": "office", "warning": "PT1H", "escalations": [
                   {"after": "PT0S", "action": "NOTIFY", "to": "lead"}, {"after": "PT1H", "action": "REROUTE", "to": "service"}]}}},
              {"name": "Rest", "clockStart": "CREATED", "conditions": {}, "targets": {}}],
             "pauses": {"PENDING_CUSTOMER": ["resolution"], "ON_HOLD": ["firstResponse"]}}
            """;

    @Test
    void whatIsReadIsWrittenAgain() {
        Rulebook rules = RulebookReader.read(JsonObjects.read(FULL));

        Rulebook again = RulebookReader.read(RulebookWriter.write(rules));

        assertEquals(rules, again);
        assertEquals(2, rules.policies().size());
        assertEquals(
                80, rules.policies().get(0).target(Metric.ANSWER).orElseThrow().serviceLevel());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{} | policies",
                "{\"policies\": 7} | policies",
                "{\"policies\": [7]} | policies[0],policies[0].name",
                "{\"policies\": [], \"colour\": 1} | colour",
                "{\"policies\": [{\"name\": \"a\"}, {\"name\": \"a\"}]} | policies[1].name",
                "{\"policies\": [{\"name\": \"a\", \"clockStart\": \"NOON\"}]} | policies[0].clockStart",
                "{\"policies\": [{\"name\": \"a\", \"conditions\": {\"colour\": \"red\"}}]} | policies[0].conditions.colour",
                "{\"policies\": [{\"name\": \"a\", \"targets\": {\"speed\": {}}}]} | policies[0].targets.speed",
                "{\"pauses\": {\"LOST\": [\"resolution\"]}, \"policies\": []} | pauses.LOST",
                "{\"pauses\": {\"OPEN\": [\"speed\"]}, \"policies\": []} | pauses.OPEN",
            })
    void namesEveryWrongField(String json, String fields) {
        var refused = assertThrows(RulesRefused.class, () -> RulebookReader.read(JsonObjects.read(json)));

        assertEquals(
                fields,
                String.join(
                        ",",
                        refused.problems().stream().map(FieldProblem::field).toList()));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"duration\": \"4 hours\", \"calendar\": \"c\"} | duration",
                "{\"duration\": \"PT0S\", \"calendar\": \"c\"} | duration",
                "{\"duration\": \"PT0.5S\", \"calendar\": \"c\"} | duration",
                "{\"duration\": \"P9999999D\", \"calendar\": \"c\"} | duration",
                "{\"duration\": 5, \"calendar\": \"c\"} | duration",
                "{\"duration\": \"PT1H\"} | calendar",
                "{\"duration\": \"PT1H\", \"calendar\": \"c\", \"warning\": \"PT1H\"} | warning",
                "{\"duration\": \"PT1H\", \"calendar\": \"c\", \"serviceLevel\": 101} | serviceLevel",
                "{\"duration\": \"PT1H\", \"calendar\": \"c\", \"serviceLevel\": 1e400} | serviceLevel",
                "{\"duration\": \"PT1H\", \"calendar\": \"c\", \"escalations\": [{\"after\": \"-PT1H\", \"action\": \"NOTIFY\"}]} | escalations[0].after",
                "{\"duration\": \"PT1H\", \"calendar\": \"c\", \"escalations\": [{\"after\": \"PT1H\", \"action\": \"SING\"}]} | escalations[0].action",
            })
    void namesWhatIsWrongWithATarget(String target, String field) {
        String json = "{\"policies\": [{\"name\": \"a\", \"targets\": {\"resolution\": " + target + "}}]}";

        var refused = assertThrows(RulesRefused.class, () -> RulebookReader.read(JsonObjects.read(json)));

        assertEquals(
                List.of("policies[0].targets.resolution." + field),
                refused.problems().stream().map(FieldProblem::field).toList());
    }

    @ParameterizedTest
    @CsvSource({"CHAT, PLUS, true", "CHAT, BUSINESS, true", "CHAT, STANDARD, false", "EMAIL, PLUS, false"})
    void policyFitsWhenEveryConditionAcceptsTheTicket(String channel, String segment, boolean fits) {
        SlaPolicy policy =
                RulebookReader.read(JsonObjects.read(FULL)).policies().get(0);

        boolean found = policy.fits(dimension -> switch (dimension) {
            case CHANNEL -> channel;
            case SEGMENT -> segment;
            case VALUE_BAND -> "HIGH";
            case SALE -> "BEFORE";
            default -> throw new IllegalStateException("nobody asked for " + dimension);
        });

        assertEquals(fits, found);
    }

    @Test
    void conditionThatComesLaterIsNotAskedWhenAnEarlierOneFails() {
        SlaPolicy policy =
                RulebookReader.read(JsonObjects.read(FULL)).policies().get(0);

        assertFalse(policy.fits(dimension -> {
            assertEquals(Dimension.CHANNEL, dimension);
            return "EMAIL";
        }));
        assertTrue(new Rulebook(0, List.of(policy), Rulebook.USUAL_PAUSES)
                .policy("Chat, plus")
                .isPresent());
    }
}
