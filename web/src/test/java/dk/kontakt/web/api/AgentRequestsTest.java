package dk.kontakt.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kontakt.agent.AgentState;
import dk.kontakt.agent.AwayReason;
import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.JsonObjects;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentRequestsTest {

    @Test
    void readsAStateWithItsReasonAndTime() {
        assertEquals(
                new AgentRequests.StateWish(AgentState.AWAY, AwayReason.LUNCH, null),
                AgentRequests.state(JsonObjects.read("{\"state\": \"AWAY\", \"reason\": \"LUNCH\"}")));
        assertEquals(
                new AgentRequests.StateWish(AgentState.AVAILABLE, null, Duration.ofMinutes(5)),
                AgentRequests.state(JsonObjects.read("{\"state\": \"AVAILABLE\", \"presentFor\": \"PT5M\"}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; state",
                "{\"state\": \"ON_CONTACT\"}; state",
                "{\"state\": \"WRAP_UP\"}; state",
                "{\"state\": \"AWAY\", \"reason\": \"MISSED_OFFERS\"}; reason",
                "{\"state\": \"AVAILABLE\", \"reason\": \"LUNCH\"}; reason",
                "{\"state\": \"AVAILABLE\", \"presentFor\": \"PT0S\"}; presentFor",
                "{\"state\": \"AVAILABLE\", \"presentFor\": \"P2D\"}; presentFor",
                "{\"state\": \"AVAILABLE\", \"presentFor\": \"soon\"}; presentFor",
            })
    void namesWhatIsWrongWithAState(String json, String field) {
        var refused = assertThrows(RequestRefused.class, () -> AgentRequests.state(JsonObjects.read(json)));

        assertEquals(
                List.of(field),
                refused.problems().stream().map(FieldProblem::field).toList());
    }

    @Test
    void levelsAreOfKnownSkillsFromOneToFive() {
        List<String> known = List.of("returns", "orders");
        assertEquals(
                Map.of("returns", 3),
                AgentRequests.levels(JsonObjects.read("{\"certified\": {\"returns\": 3}}"), "certified", known));
        assertNull(AgentRequests.levels(JsonObjects.of(), "certified", known));

        var refused = assertThrows(
                RequestRefused.class,
                () -> AgentRequests.levels(
                        JsonObjects.read("{\"certified\": {\"returns\": 6, \"orders\": null, \"fax\": 1}}"),
                        "certified",
                        known));

        assertEquals(
                List.of("certified.returns", "certified.orders", "certified.fax"),
                refused.problems().stream().map(FieldProblem::field).toList());
    }

    @Test
    void everyNamedItemHasACodeAndBothNames() {
        var refused = assertThrows(
                RequestRefused.class,
                () -> AgentRequests.named(JsonObjects.read("{\"items\": [{\"code\": \"A b\", \"da\": \"x\"}, 5]}")));

        assertEquals(
                List.of("items[0].code", "items[0].en", "items[1]", "items[1].code", "items[1].da", "items[1].en"),
                refused.problems().stream().map(FieldProblem::field).toList());
    }
}
