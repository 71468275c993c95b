package dk.kontakt.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.ticket.MoveTicket;
import dk.kontakt.ticket.ReplyToTicket;
import dk.kontakt.ticket.TicketStatus;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketResourceTest {
    private final TicketsInMemory tickets = new TicketsInMemory();
    private final Api api = new Api(tickets);

    @Test
    void aTicketAlwaysHasTheSameNamesWithNullWhereNothingIsKnown() {
        Api.Answer answer = api.get("tickets/17");

        JsonObject ticket = answer.json();
        assertEquals(200, answer.status());
        assertEquals(
                Set.of(
                        "number",
                        "status",
                        "channel",
                        "category",
                        "categoryReason",
                        "priority",
                        "queue",
                        "assignee",
                        "customer",
                        "subject",
                        "language",
                        "orderNumber",
                        "conversationId",
                        "casePath",
                        "follows",
                        "mergedInto",
                        "createdAt",
                        "updatedAt",
                        "firstResponseDue",
                        "firstRespondedAt",
                        "nextResponseDue",
                        "resolutionDue",
                        "resolvedAt",
                        "version"),
                ticket.keySet());
        assertEquals(17, ticket.getInt("number"));
        assertEquals("/case/3e0f", ticket.getString("casePath"));
        assertEquals("2026-03-28T21:00:00Z", ticket.getString("createdAt"));
        assertEquals(JsonValue.NULL, ticket.get("assignee"));
        assertEquals(JsonValue.NULL, ticket.getJsonObject("customer").get("phone"));
    }

    @Test
    void aProductIsShownWhereOneWasNamed() {
        assertEquals(
                "Runner 3",
                TicketJson.of(TicketsInMemory.ticketAbout("Runner 3")).getString("product"));
    }

    @Test
    void theTagOfATicketIsItsVersion() {
        assertEquals("\"3\"", api.get("tickets/17").header("ETag"));
    }

    @Test
    void nobodyOnTheWayKeepsATicket() {
        assertEquals("no-store", api.get("tickets/17").header("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tickets/18", "tickets/18/timeline", "tickets/seventeen", "tickets/99999999999999999999"})
    void whatDoesNotExistIsAProblem(String path) {
        Api.Answer answer = api.get(path);

        assertEquals(404, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals(404, answer.json().getInt("status"));
    }

    @Test
    void theTimelineTellsWhoWroteWhat() {
        JsonObject item =
                api.get("tickets/17/timeline").json().getJsonArray("items").getJsonObject(0);

        assertEquals("CONTACT_RECEIVED", item.getString("type"));
        assertEquals("Den er kommet", item.getString("text"));
        assertEquals("EMAIL", item.getJsonObject("details").getString("channel"));
    }

    @Test
    void aReplyPassesOnWhatTheCallerHadSeen() {
        Api.Answer answer = api.post(
                "tickets/17/replies",
                "{\"body\": \"Den kommer\", \"status\": \"RESOLVED\", \"handleSeconds\": 95}",
                "If-Match",
                "\"3\"");

        assertEquals(201, answer.status());
        assertEquals("http://localhost/api/tickets/17/timeline", answer.header("Location"));
        assertEquals(List.of(new ReplyToTicket(17, "Den kommer", 3, TicketStatus.RESOLVED, 95)), tickets.commands);
    }

    @Test
    void aReplyNeedsNothingButItsText() {
        api.post("tickets/17/replies", "{\"body\": \"Den kommer\"}");

        assertEquals(List.of(new ReplyToTicket(17, "Den kommer", null, null, 0)), tickets.commands);
    }

    @Test
    void aStaleReplyIsRefusedWithWhatIsNew() {
        Api.Answer answer = api.post("tickets/17/replies", "{\"body\": \"Den kommer\"}", "If-Match", "\"2\"");

        JsonObject problem = answer.json();
        assertEquals(412, answer.status());
        assertEquals("\"3\"", answer.header("ETag"));
        assertEquals("urn:kontakt:problem:stale-ticket", problem.getString("type"));
        assertEquals(3, problem.getInt("currentVersion"));
        assertEquals(
                "Den er kommet", problem.getJsonArray("news").getJsonObject(0).getString("text"));
        assertTrue(tickets.commands.isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"body": ""}                                 | body
            {"body": 7}                                  | body
            {"body": "x", "status": "DONE"}              | status
            {"body": "x", "status": "open"}              | status
            {"body": "x", "handleSeconds": -1}           | handleSeconds
            {"body": "x", "handleSeconds": 1.5}          | handleSeconds
            {"body": "x", "handleSeconds": "95"}         | handleSeconds
            {"body": "x", "handleSeconds": 1e999999999}  | handleSeconds
            {"body": "x", "handleSeconds": 86401}        | handleSeconds
            {}                                           | body
            """)
    void aWrongReplyNamesItsField(String body, String field) {
        Api.Answer answer = api.post("tickets/17/replies", body);

        assertEquals(400, answer.status());
        assertEquals(
                field, answer.json().getJsonArray("errors").getJsonObject(0).getString("field"));
        assertTrue(tickets.commands.isEmpty());
    }

    @Test
    void aNoteIsAdded() {
        assertEquals(
                201, api.post("tickets/17/notes", "{\"body\": \"ring først\"}").status());
        assertEquals(List.of("ring først"), tickets.commands);
    }

    @Test
    void aStepNeedsTheVersionSeen() {
        Api.Answer answer = api.post("tickets/17/transitions", "{\"status\": \"ON_HOLD\"}");

        assertEquals(428, answer.status());
        assertEquals("Precondition Required", answer.json().getString("title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "3", "W/\"3\""})
    void aStepIsTakenFromTheVersionSeen(String ifMatch) {
        Api.Answer answer = api.post(
                "tickets/17/transitions", "{\"status\": \"ON_HOLD\", \"reason\": \"lager\"}", "If-Match", ifMatch);

        assertEquals(200, answer.status());
        assertEquals(List.of(new MoveTicket(17, TicketStatus.ON_HOLD, "lager", 3)), tickets.commands);
    }

    /** Also from one that a colleague makes at this moment. */
    @Test
    void aStepIsTakenFromAnyVersionWhereTheCallerSaysSo() {
        Api.Answer answer =
                api.post("tickets/17/transitions", "{\"status\": \"ON_HOLD\", \"reason\": \"lager\"}", "If-Match", "*");

        assertEquals(200, answer.status());
        assertEquals(List.of(new MoveTicket(17, TicketStatus.ON_HOLD, "lager", null)), tickets.commands);
    }

    @ParameterizedTest
    @CsvSource({"'\"2\"', 412", "'\"abc\"', 400", "'\"3', 400", "'', 400"})
    void aStepFromAnotherVersionIsRefused(String ifMatch, int status) {
        assertEquals(
                status,
                api.post("tickets/17/transitions", "{\"status\": \"ON_HOLD\"}", "If-Match", ifMatch)
                        .status());
    }

    @Test
    void aStepThatTheLifeCycleLacksIsAConflict() {
        Api.Answer answer = api.post("tickets/17/transitions", "{\"status\": \"CLOSED\"}", "If-Match", "\"3\"");

        assertEquals(409, answer.status());
        assertEquals("Ticket 17 cannot go from OPEN to CLOSED.", answer.json().getString("detail"));
    }
}
