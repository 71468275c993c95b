package dk.kontakt.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.batch.JobNotFound;
import dk.kontakt.batch.JobProgress;
import dk.kontakt.batch.JobService;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobsResourceTest {
    private final Jobs jobs = new Jobs();
    private final Api api = new Api(jobs);

    /** Knows the job {@code report} and its execution 7. */
    private static final class Jobs extends JobService {
        private final List<Properties> started = new ArrayList<>();

        @Override
        public long start(String name, Properties parameters) {
            if (!name.equals("report")) {
                throw new JobNotFound(name);
            }
            started.add(parameters);
            return 7;
        }

        @Override
        public Optional<JobProgress> find(long execution) {
            return execution == 7
                    ? Optional.of(new JobProgress(7, "report", "STARTED", TicketsInMemory.THEN, null, 20L, 90L))
                    : Optional.empty();
        }
    }

    @Test
    void aJobIsStartedWithoutParameters() {
        Api.Answer answer = api.post("jobs/report", "");

        assertEquals(202, answer.status());
        assertEquals("http://localhost/api/jobs/7", answer.header("Location"));
        assertEquals("STARTED", answer.json().getString("status"));
        assertEquals(List.of(new Properties()), jobs.started);
    }

    @Test
    void aJobIsStartedWithTextsAsParameters() {
        Properties expected = new Properties();
        expected.setProperty("from", "2026-01");

        api.post("jobs/report", "{\"from\": \"2026-01\", \"to\": null}");

        assertEquals(List.of(expected), jobs.started);
    }

    @Test
    void anotherParameterIsRefusedByName() {
        Api.Answer answer = api.post("jobs/report", "{\"from\": 2026}");

        assertEquals(400, answer.status());
        assertEquals("from must be text", answer.json().getString("detail"));
        assertEquals(List.of(), jobs.started);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026", "January", "2026-01-31", "26-01"})
    void aMonthThatIsNoneIsRefusedBeforeTheJobStarts(String month) {
        Api.Answer answer = report("{\"from\": \"2026-01\", \"to\": \"" + month + "\"}");

        assertEquals(400, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals("urn:kontakt:problem:wrong-fields", answer.json().getString("type"));
        assertEquals("to must be a month as 2026-01", answer.json().getString("detail"));
        assertEquals(List.of("to"), wrongFields(answer));
    }

    @Test
    void aParameterThatTheJobDoesNotTakeIsRefused() {
        Api.Answer answer = report("{\"from\": \"2026-01\", \"until\": \"2026-03\"}");

        assertEquals(400, answer.status());
        assertEquals("until is no parameter of this job", answer.json().getString("detail"));
    }

    @Test
    void everyWrongParameterIsNamed() {
        assertEquals(
                List.of("from", "to", "until"),
                wrongFields(report("{\"until\": \"2026-03\", \"to\": \"march\", \"from\": \"march\"}")));
    }

    /** Starts a job at the boundary itself, which without its parts can only refuse. */
    private static Api.Answer report(String parameters) {
        return new Api(new JobService()).post("jobs/" + JobService.CHANNEL_VALUE_REPORT, parameters);
    }

    private static List<String> wrongFields(Api.Answer answer) {
        return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }

    @Test
    void anExecutionTellsHowFarItIs() {
        Api.Answer answer = api.get("jobs/7");

        assertEquals(7, answer.json().getInt("execution"));
        assertEquals("2026-03-28T21:00:00Z", answer.json().getString("started"));
        assertEquals(JsonValue.NULL, answer.json().get("ended"));
        assertEquals(20, answer.json().getInt("done"));
        assertEquals(90, answer.json().getInt("total"));
    }

    @Test
    void whatDoesNotExistIsAProblem() {
        assertEquals("There is no job other.", api.post("jobs/other", "").json().getString("detail"));
        assertEquals("There is no execution 8.", api.get("jobs/8").json().getString("detail"));
        assertEquals(404, api.get("jobs/report").status());
    }
}
