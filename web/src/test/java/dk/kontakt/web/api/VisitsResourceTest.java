package dk.kontakt.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.report.Days;
import dk.kontakt.report.strategy.StrategyService;
import dk.kontakt.report.strategy.VisitsRefused;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitsResourceTest {
    private final Map<LocalDate, Long> told = new TreeMap<>();
    private final Api api = new Api(new StrategyService() {
        @Override
        public Map<LocalDate, Long> visits(Days days) {
            return told;
        }

        @Override
        public void count(LocalDate day, long visits) {
            if (day.getYear() > 2026) {
                throw new VisitsRefused(List.of(new FieldProblem("day", "is still to come")));
            }
            told.put(day, visits);
        }
    });

    @Test
    void visitsAreToldAndReadAgain() {
        Api.Answer answer = put("2026-09-01", "{\"visits\": 18250}");

        assertEquals(200, answer.status());
        assertEquals(JsonObjects.read("{\"day\": \"2026-09-01\", \"visits\": 18250}"), answer.json());
        assertEquals(answer.json(), api.get("reports/visits/2026-09-01").json());
        assertEquals(404, api.get("reports/visits/2026-09-02").status());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, '{\"visits\": 1}',     day",
        "yesterday,  '{\"visits\": 1}',     day",
        "2027-01-01, '{\"visits\": 1}',     day",
        "2026-09-01, '{\"visits\": -1}',    visits",
        "2026-09-01, '{\"visits\": \"7\"}', visits",
        "2026-09-01, '{}',                  visits",
    })
    void namesWhatIsWrong(String day, String json, String wrong) {
        Api.Answer answer = put(day, json);

        assertEquals(400, answer.status());
        assertEquals(
                wrong, answer.json().getJsonArray("errors").getJsonObject(0).getString("field"));
        assertEquals(Map.of(), told);
    }

    private Api.Answer put(String day, String json) {
        return api.send("PUT", "reports/visits/" + day, json.getBytes(StandardCharsets.UTF_8));
    }
}
