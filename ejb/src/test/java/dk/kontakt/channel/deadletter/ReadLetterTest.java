package dk.kontakt.channel.deadletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.kontakt.channel.Messages;
import jakarta.jms.JMSException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadLetterTest {
    private static final Instant SENT = Instant.ofEpochMilli(1_774_699_200_000L);

    @Test
    void tellsWhatTheApplicationPutAsideAndWhy() throws JMSException {
        DeadLetter letter = letter(
                "{\"specversion\": \"1.0\", \"id\": \"e-1\", \"type\": \"t\", \"data\": {\"subject\": \"Pakke\"}}",
                Map.of("kontakt_reason", "from is required", "kontakt_first_seen", 1_000L, "kontakt_attempts", 3));

        assertEquals("from is required", letter.reason());
        assertEquals(Instant.ofEpochMilli(1_000), letter.firstSeen());
        assertEquals(3, letter.attempts());
        assertEquals("e-1", letter.eventId());
        assertEquals("Pakke", letter.subject());
    }

    @Test
    void tellsWhatIsKnownOfOneThatTheBrokerGaveUp() throws JMSException {
        DeadLetter letter = letter("Hallå?", Map.of());

        assertNull(letter.reason());
        assertNull(letter.attempts());
        assertNull(letter.type());
        assertEquals(SENT, letter.firstSeen());
        assertEquals(7, letter.size());
    }

    @Test
    void opensJsonInLinesAndAnythingElseAsItIs() throws JMSException {
        assertEquals("{\n    \"a\": 1\n}", opened("{\"a\":1}").body());
        assertEquals("{a", opened("{a").body());
    }

    @Test
    void hasTheBrokersNumberWhereTheSenderGaveNoId() throws JMSException {
        Map<String, Object> numbered = Map.of(Messages.ANONYMOUS, true, "_AMQ_ORIG_MESSAGE_ID", 71L);

        assertEquals("broker-71", letter("{}", numbered).id());
        assertEquals("", letter("{}", Map.of(Messages.ANONYMOUS, true)).id());
        assertEquals("ID:1", letter("{}", Map.of("_AMQ_ORIG_MESSAGE_ID", 71L)).id());
    }

    private static DeadLetter letter(String body, Map<String, Object> headers) throws JMSException {
        return ReadLetter.of("kontakt.contacts", Messages.text(body, null, headers))
                .letter();
    }

    private static OpenedLetter opened(String body) throws JMSException {
        return ReadLetter.of("kontakt.contacts", Messages.text(body, null, Map.of()))
                .opened();
    }
}
