package dk.kontakt.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffingResourceTest {
    private static final JsonObject HUNDRED_CALLS = JsonObjects.read("""
            {"contacts": 100, "interval": "PT30M", "averageHandleTime": "PT3M", "answerWithin": "PT20S"}
            """);

    private final Api api = new Api();

    @Test
    void aNumberOfAgentsIsAnsweredWithWhatTheyAchieve() {
        assertEquals(JsonObjects.read("""
                        {"agents": 14, "serviceLevel": 0.888350, "averageSpeedOfAnswer": "PT7.836S", "occupancy": 0.714286,
                         "abandonment": null, "agentsNeeded": null}
                        """), ask("agents", "14").json());
    }

    @Test
    void aServiceLevelIsAnsweredWithTheLeastAgents() {
        JsonObject answer = ask("serviceLevel", "0.8").json();

        assertEquals(14, answer.getInt("agents"));
        assertEquals(14, answer.getInt("agentsNeeded"));
        assertEquals(13, ask("serviceLevel", "0.79").json().getInt("agents"));
    }

    @Test
    void bothAreAnsweredSideBySide() {
        JsonObject answer = ask("serviceLevel", "0.8", "agents", "12").json();

        assertEquals(12, answer.getInt("agents"));
        assertEquals(0.640158, answer.getJsonNumber("serviceLevel").doubleValue());
        assertEquals(14, answer.getInt("agentsNeeded"));
    }

    @Test
    void patienceTellsHowManyGiveUpEvenWithTooFewAgents() {
        JsonObject answer = ask("agents", "8", "patience", "\"PT2M\"").json();

        assertTrue(answer.getJsonNumber("abandonment").doubleValue() > 0.2);
        assertTrue(answer.getJsonNumber("occupancy").doubleValue() < 1);
    }

    @Test
    void partsOfContactsAndOfSecondsAreTaken() {
        assertEquals(
                200,
                ask("contacts", "12.5", "averageHandleTime", "\"PT184.3S\"", "agents", "4")
                        .status());
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "contacts, 0",
                "contacts, -1",
                "contacts, 1e999999999",
                "contacts, `\"100\"`",
                "contacts, null",
                "contacts, 1000000",
                "interval, `\"PT0S\"`",
                "interval, `\"-PT30M\"`",
                "interval, 1800",
                "interval, null",
                "averageHandleTime, `\"PT0S\"`",
                "averageHandleTime, `\"3 minutes\"`",
                "averageHandleTime, `\"P400D\"`",
                "answerWithin, `\"-PT1S\"`",
                "answerWithin, null",
                "patience, `\"PT0S\"`",
                "serviceLevel, 0",
                "serviceLevel, 1",
                "serviceLevel, 80",
                "serviceLevel, -0.1",
                "agents, 0",
                "agents, 13.5",
                "agents, 1000000",
                "agents, null",
                "erlangs, 10",
            })
    void aWrongFieldIsNamed(String name, String value) {
        Api.Answer answer = name.equals("agents") ? ask(name, value) : ask("agents", "14", name, value);

        assertEquals(400, answer.status());
        assertEquals(List.of(name), fields(answer));
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        Api.Answer answer = ask(
                "contacts",
                "0",
                "interval",
                "null",
                "averageHandleTime",
                "7",
                "answerWithin",
                "\"x\"",
                "serviceLevel",
                "2",
                "agents",
                "-1",
                "patience",
                "\"\"");

        assertEquals(400, answer.status());
        assertEquals(
                List.of("contacts", "interval", "averageHandleTime", "answerWithin", "serviceLevel", "agents"),
                fields(answer).stream().filter(name -> !name.equals("patience")).toList());
        assertTrue(fields(answer).contains("patience"));
    }

    @ParameterizedTest
    @CsvSource({"10", "9", "1"})
    void tooFewAgentsForThoseWhoAllWaitAreRefusedWithTheReason(String agents) {
        Api.Answer answer = ask("agents", agents, "serviceLevel", "0.8");

        assertEquals(400, answer.status());
        assertEquals(List.of("agents"), fields(answer));
        assertTrue(answer.json().getString("detail").startsWith("agents must be at least 11, "), answer.body());
    }

    private Api.Answer ask(String... namesAndValues) {
        JsonObjectBuilder question = JsonObjects.builder();
        HUNDRED_CALLS.forEach(question::add);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            question.add(
                    namesAndValues[i],
                    JsonObjects.read("{\"value\": " + namesAndValues[i + 1] + "}")
                            .get("value"));
        }
        return api.post("staffing/erlang", question.build().toString());
    }

    private static List<String> fields(Api.Answer answer) {
        return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }
}
