package dk.kontakt.channel.telephony.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.channel.UnreadableMessage;
import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.JsonObjects;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallEventJsonTest {

    @ParameterizedTest
    @EnumSource(CallEventKind.class)
    void readsWhatItWrites(CallEventKind kind) {
        CallEvent event = CallEvents.of("1718").at(5).event(kind, "201");

        assertEquals(event, CallEventJson.read(CallEventJson.envelope(event)));
    }

    @Test
    void namesEveryWrongField() {
        var refused = assertThrows(CallEventRefused.class, () -> CallEventJson.read(JsonObjects.read("""
                        {"specversion": "1.0", "id": "1", "source": "/pbx", "type": "dk.kontakt.telephony.established.v1",
                         "data": {"direction": "SIDEWAYS", "at": "yesterday", "from": 7, "sequence": -1}}
                        """)));

        assertEquals(
                List.of("direction", "device", "call", "at", "sequence", "from"),
                refused.problems().stream().map(FieldProblem::field).toList());
    }

    @Test
    void refusesAnEventOfAnotherTypeByName() {
        var refused = assertThrows(UnreadableMessage.class, () -> CallEventJson.read(JsonObjects.read("""
                        {"specversion": "1.0", "id": "1", "source": "/pbx", "type": "dk.kontakt.telephony.exploded.v1", "data": {}}
                        """)));

        assertTrue(String.valueOf(refused.getMessage()).contains("exploded"));
    }
}
