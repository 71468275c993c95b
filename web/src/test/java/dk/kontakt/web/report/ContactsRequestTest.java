package dk.kontakt.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kontakt.report.FactFilter;
import dk.kontakt.report.Outcome;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.api.RequestRefused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactsRequestTest {

    @Test
    void whatIsNotNamedIsAny() {
        assertEquals(new FactFilter(null, null, null, null), ContactsRequest.filter(Map.<String, String>of()::get));
    }

    @Test
    void readsEveryPartOfANumber() {
        Map<String, String> query = Map.of(
                "channel",
                "CHAT",
                "category",
                "returns",
                "agent",
                "",
                "hour",
                "09",
                "segment",
                "PLUS",
                "outcome",
                "BROKEN");

        assertEquals(
                new FactFilter(Channel.CHAT, "returns", "", 9, "PLUS", Outcome.BROKEN),
                ContactsRequest.filter(query::get));
    }

    @ParameterizedTest
    @CsvSource({
        "outcome, true or 1=1",
        "outcome, abandoned",
        "channel, PIGEON",
        "segment, GOLD",
        "hour, 24",
        "hour, -1",
        "hour, noon",
    })
    void namesWhatItDoesNotKnow(String parameter, String value) {
        assertEquals(parameter, refused(parameter, value));
    }

    @Test
    void refusesTextThatCannotBeStored() {
        assertEquals("category", refused("category", "a\0b"));
        assertEquals("agent", refused("agent", "a".repeat(201)));
    }

    private static String refused(String parameter, String value) {
        return assertThrows(RequestRefused.class, () -> ContactsRequest.filter(Map.of(parameter, value)::get))
                .problems()
                .get(0)
                .field();
    }
}
