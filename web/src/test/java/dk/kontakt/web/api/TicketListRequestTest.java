package dk.kontakt.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.ticket.TicketQuery;
import dk.kontakt.ticket.TicketStatus;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketListRequestTest {
    private final TicketsInMemory tickets = new TicketsInMemory();
    private final Api api = new Api(tickets);

    @Test
    void asksForTheNewestFiftyByItself() {
        assertEquals(JsonValue.NULL, api.get("tickets").json().get("next"));
        assertEquals(List.of(TicketQuery.all(50)), tickets.commands);
    }

    @Test
    void takesEveryParameter() {
        api.get("tickets?status=OPEN&queue=service&assignee=agent1&customer=5&q=hvor%20er&after=18&limit=10");

        assertEquals(
                List.of(new TicketQuery(Set.of(TicketStatus.OPEN), "service", "agent1", 5L, "hvor er", 18L, 10)),
                tickets.commands);
    }

    @Test
    void tellsWhereTheNextPageBegins() {
        assertEquals(17, api.get("tickets?limit=1").json().getInt("next"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=NEW,OPEN", "status=NEW&status=OPEN", "status=NEW,%20OPEN,&status="})
    void takesStatusesWithCommasOrRepeated(String query) {
        api.get("tickets?" + query);

        assertEquals(
                List.of(TicketQuery.all(50).withStatuses(Set.of(TicketStatus.NEW, TicketStatus.OPEN))),
                tickets.commands);
    }

    @Test
    void takesAnEmptyParameterAsNone() {
        api.get("tickets?status=&queue=&assignee=&customer=&q=&after=&limit=");

        assertEquals(List.of(TicketQuery.all(50)), tickets.commands);
    }

    @ParameterizedTest
    @CsvSource({
        "status=DONE, status",
        "status=OPEN;NEW, status",
        "limit=0, limit",
        "limit=201, limit",
        "limit=ten, limit",
        "limit=-1, limit",
        "after=x, after",
        "after=99999999999999999999, after",
        "customer=ane, customer",
        "q=%00, q",
        "queue=a%00b, queue",
    })
    void namesAWrongParameter(String query, String field) {
        Api.Answer answer = api.get("tickets?" + query);

        assertEquals(400, answer.status());
        assertEquals(1, answer.json().getJsonArray("errors").size());
        assertEquals(
                field, answer.json().getJsonArray("errors").getJsonObject(0).getString("field"));
        assertTrue(tickets.commands.isEmpty());
    }

    @Test
    void namesAllWrongParametersAtOnce() {
        assertEquals(
                3,
                api.get("tickets?status=DONE,OLD&limit=0&after=x")
                        .json()
                        .getJsonArray("errors")
                        .size());
    }
}
