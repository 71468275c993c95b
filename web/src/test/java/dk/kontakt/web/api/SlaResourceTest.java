package dk.kontakt.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.sla.SlaService;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaResourceTest {
    private static final String OFFICE = """
            {"zone": "Europe/Copenhagen", "weekly": {"MONDAY": [["09:00", "12:00"], ["13:00", "17:00"]],
             "TUESDAY": [["09:00", "17:00"]], "WEDNESDAY": [["09:00", "17:00"]], "THURSDAY": [["09:00", "17:00"]],
             "FRIDAY": [["09:00", "17:00"]]}, "holidays": ["2026-12-25"], "exceptions": {"2026-12-24": [["09:00", "12:00"]]}}
            """;
    private static final String NIGHTS = """
            {"zone": "Europe/Copenhagen", "weekly": {"SATURDAY": [["22:00", "06:00"]]}}
            """;

    private final Api api = new Api(new SlaService() {
        @Override
        public Optional<BusinessCalendar> calendarNamed(String name) {
            return name.equals("always") ? Optional.of(BusinessCalendar.always()) : Optional.empty();
        }
    });

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-03-06T15:30:00Z, PT1H, 2026-03-09T08:30:00Z",
        "2026-03-06T15:30:00Z, PT30M, 2026-03-06T16:00:00Z",
        "2026-03-06T15:30:00Z, PT0S, 2026-03-06T15:30:00Z",
        "2026-03-07T15:30:00Z, PT0S, 2026-03-07T15:30:00Z",
        "2026-03-09T08:00:00Z, PT3H, 2026-03-09T11:00:00Z",
        "2026-03-09T08:00:00Z, PT3H0.5S, 2026-03-09T12:00:00.500Z",
        "2026-12-24T10:00:00Z, PT1H30M, 2026-12-28T08:30:00Z",
        "2026-03-06T16:30:00+01:00, PT1H, 2026-03-09T08:30:00Z",
    })
    void aDeadlineCountsOpenTimeOnly(String start, String duration, String due) {
        JsonObject answer =
                deadline("calendarDefinition", OFFICE, start, duration).json();

        assertEquals(due, answer.getString("due"));
    }

    @Test
    void aDeadlineShowsTheOpenPeriodsThatItPassedIn() {
        JsonObject answer = deadline("calendarDefinition", OFFICE, "2026-03-06T15:30:00Z", "PT4H")
                .json();

        assertEquals(JsonObjects.read("""
                        {"due": "2026-03-09T12:30:00Z", "openPeriods": [
                          {"start": "2026-03-06T15:30:00Z", "end": "2026-03-06T16:00:00Z"},
                          {"start": "2026-03-09T08:00:00Z", "end": "2026-03-09T11:00:00Z"},
                          {"start": "2026-03-09T12:00:00Z", "end": "2026-03-09T12:30:00Z"}]}
                        """), answer);
    }

    @Test
    void aStoredCalendarIsAskedByItsName() {
        JsonObject answer = deadline("calendar", "\"always\"", "2026-03-06T15:30:00Z", "P400D")
                .json();

        assertEquals("2027-04-10T15:30:00Z", answer.getString("due"));
        assertEquals(1, answer.getJsonArray("openPeriods").size());
    }

    @ParameterizedTest(name = "{0} to {1} is {2} s")
    @CsvSource({
        "2026-03-28T12:00:00Z, 2026-03-29T12:00:00Z, 25200",
        "2026-10-24T12:00:00Z, 2026-10-25T12:00:00Z, 32400",
        "2026-03-28T21:00:00.9Z, 2026-03-28T21:00:02.8Z, 1",
        "2026-03-29T12:00:00Z, 2026-03-28T12:00:00Z, 0",
    })
    void elapsedTimeIsWholeSeconds(String from, String to, long seconds) {
        assertEquals(seconds, elapsed(NIGHTS, from, to).json().getInt("seconds"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                        | calendar, start, duration
            {"calendar": "x", "start": "now", "duration": "1 hour"}                   | calendar, start, duration
            {"calendar": "always", "start": "2026-03-06T15:30:00", "duration": "P1M"} | start, duration
            {"calendar": 7, "start": 8, "duration": 9}                                | calendar, start, duration
            {"calendar": "always", "calendarDefinition": {}, "start": "2026-03-06T15:30:00Z", "duration": "PT1H"} | calendar, calendarDefinition
            {"calendarDefinition": [], "start": "2026-03-06T15:30:00Z", "duration": "-PT1S"} | calendarDefinition, duration
            {"calendar": "always", "start": "+12026-03-06T15:30:00Z", "duration": "P3654D"} | start, duration
            {"calendarDefinition": {"zone": "Mars", "weekly": {"MONDAY": [["9", "17:00"]]}, "days": 7}, "start": "", "duration": "PT1H"} | calendarDefinition.weekly.MONDAY[0][0], calendarDefinition.zone, calendarDefinition.days, start
            {"calendarDefinition": {"zone": "UTC", "weekly": {"MONDAY": [["09:00", "09:01"]]}}, "start": "2026-03-06T15:30:00Z", "duration": "P3000D"} | duration
            {"calendarDefinition": {"zone": "UTC", "weekly": {}, "exceptions": {"2026-03-06": [["09:00", "10:00"]]}}, "start": "2026-03-06T15:30:00Z", "duration": "PT1H"} | calendarDefinition
            """)
    void everyWrongFieldIsNamed(String body, String wrong) {
        Api.Answer answer = api.post("sla/deadline", body);

        assertEquals(400, answer.status());
        assertEquals("urn:kontakt:problem:wrong-fields", answer.json().getString("type"));
        assertEquals(wrong, wrongFields(answer));
    }

    @Test
    void elapsedTimeOfMoreThanFiftyYearsIsRefused() {
        Api.Answer answer = elapsed(NIGHTS, "1970-01-01T00:00:00Z", "2026-01-01T00:00:00Z");

        assertEquals(
                "to must not be more than 50 years after from", answer.json().getString("detail"));
        assertEquals("calendar, from, to", wrongFields(api.post("sla/elapsed", "{}")));
    }

    @Test
    void whatIsNoJsonIsAProblem() {
        assertEquals(400, api.post("sla/deadline", "[]").status());
        assertEquals(405, api.get("sla/deadline").status());
    }

    private Api.Answer deadline(String name, String calendar, String start, String duration) {
        return api.post(
                "sla/deadline",
                "{\"%s\": %s, \"start\": \"%s\", \"duration\": \"%s\"}".formatted(name, calendar, start, duration));
    }

    private Api.Answer elapsed(String definition, String from, String to) {
        return api.post(
                "sla/elapsed",
                "{\"calendarDefinition\": %s, \"from\": \"%s\", \"to\": \"%s\"}".formatted(definition, from, to));
    }

    private static String wrongFields(Api.Answer answer) {
        return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .collect(Collectors.joining(", "));
    }
}
