package dk.kontakt.routing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.JsonObjects;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesReaderTest {
    private static final String WHOLE = """
            {"headStart": {"priority": {"URGENT": "PT30M"}, "value": {"HIGH": "PT10M"}},
             "skills": [{"when": {"segment": ["BUSINESS"]}, "skill": "business", "level": 2, "fixed": true}],
             "queues": [{"queue": "returns", "teams": ["north", "south"], "calendar": "shop", "delivery": "PULL",
                         "order": ["BestLevelFirst", "LongestIdleFirst"], "preferredFor": "PT2M", "notBackFor": "PT5M",
                         "acceptWithin": "PT15S", "missedUntilAway": 2, "wrapUp": "PT30S",
                         "relaxation": [{"after": "PT5M", "lowerBy": 1, "optional": [], "anyTeam": false},
                                        {"after": "PT30M", "lowerBy": 0, "optional": ["*"], "anyTeam": true}]}]}
            """;

    @Test
    void whatIsWrittenIsReadAgain() {
        RoutingRules rules = read(WHOLE);

        assertEquals(JsonObjects.read(WHOLE), RulesWriter.write(rules));
        assertEquals(rules, RulesReader.read(RulesWriter.write(rules)));
    }

    @Test
    void queueThatIsNotNamedIsOpenToEverybodyAndHandsOutItsWork() {
        assertEquals(QueueRules.usual("other"), read(WHOLE).of("other"));
        assertEquals(
                QueueRules.usual("bare"),
                read("{\"queues\": [{\"queue\": \"bare\"}]}").of("bare"));
    }

    @Test
    void ruleAsksForItsSkillWhereAllItsConditionsFit() {
        RoutingRules rules = read(WHOLE);

        assertEquals(
                "business:2!",
                rules.demandOf(Map.of(Trait.SEGMENT, "BUSINESS"), Demand.NONE).toString());
        assertEquals(
                "", rules.demandOf(Map.of(Trait.SEGMENT, "PLUS"), Demand.NONE).toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 2", "299, 0, 2", "300, 1, 2", "1799, 1, 2", "1800, 2, 0", "9000, 2, 0"})
    void stepsComeByTheTimeWaited(int seconds, int step, int teams) {
        QueueRules returns = read(WHOLE).of("returns");

        assertEquals(step, returns.stepAfter(Duration.ofSeconds(seconds)));
        assertEquals(teams, returns.servingAt(step).teams().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'queues': [{'teams': ['north']}]} | queues[0].queue",
                "{'queues': [{'queue': 'a'}, {'queue': 'a'}]} | queues[1].queue",
                "{'queues': [{'queue': 'a', 'delivery': 'SHOVE'}]} | queues[0].delivery",
                "{'queues': [{'queue': 'a', 'order': ['TallestFirst']}]} | queues[0].order[0]",
                "{'queues': [{'queue': 'a', 'order': ['BestLevelFirst', 'BestLevelFirst']}]} | queues[0].order[1]",
                "{'queues': [{'queue': 'a', 'acceptWithin': 'PT0S'}]} | queues[0].acceptWithin",
                "{'queues': [{'queue': 'a', 'acceptWithin': 'soon'}]} | queues[0].acceptWithin",
                "{'queues': [{'queue': 'a', 'missedUntilAway': 0}]} | queues[0].missedUntilAway",
                "{'queues': [{'queue': 'a', 'relaxation': [{'lowerBy': 1}]}]} | queues[0].relaxation[0].after",
                "{'queues': [{'queue': 'a', 'relaxation': [{'after': 'PT5M', 'anyTeam': 'yes'}]}]} | queues[0].relaxation[0].anyTeam",
                "{'queues': [{'queue': 'a', 'colour': 'red'}]} | queues[0].colour",
                "{'skills': [{'level': 1}]} | skills[0].skill",
                "{'skills': [{'skill': 's', 'when': {'moon': ['full']}}]} | skills[0].when.moon",
                "{'headStart': {'priority': {'SOON': 'PT1M'}}} | headStart.priority.SOON",
                "{'headStart': 'none'} | headStart",
                "{'queues': 'all'} | queues"
            })
    void wrongFieldIsNamed(String json, String field) {
        var refused = assertThrows(RoutingRulesRefused.class, () -> read(json.replace('\'', '"')));

        List<String> named =
                refused.problems().stream().map(FieldProblem::field).toList();
        assertTrue(named.contains(field), named::toString);
    }

    private static RoutingRules read(String json) {
        return RulesReader.read(JsonObjects.read(json));
    }
}
