package dk.kontakt.channel.deadletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.JsonObjects;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterContractTest {
    private static final String CONTACT = """
            {"specversion": "1.0", "id": "e-1", "source": "/crm", "type": "dk.kontakt.contact.received.v1",
             "data": {"channel": "SMS", "externalId": "s-1", "from": {"phone": "20123456"}, "subject": "Pakke", "body": "Hvor er den?"}}
            """;
    private static final String REPLY = """
            {"specversion": "1.0", "id": "r-1", "source": "/kontakt", "type": "dk.kontakt.reply.sent.v1", "subject": "17",
             "data": {"ticket": 17, "channel": "SMS", "conversationId": "c", "to": {"phone": "+4520123456"}, "subject": "Pakke",
              "body": "Den kommer.", "language": "da", "agent": "agent1", "casePath": "/case/x", "sentAt": "2026-03-28T21:00:00Z"}}
            """;
    private static final String EVENT = """
            {"specversion": "1.0", "id": "t-1", "source": "/kontakt", "type": "dk.kontakt.ticket.note-added.v1", "subject": "17",
             "data": {"ticket": 17, "actor": "agent1", "at": "2026-03-28T21:00:00Z", "details": {}}}
            """;

    @Test
    void whatAnAddressWouldTakePasses() {
        assertEquals(List.of(), wrong("kontakt.contacts", CONTACT, "e-1"));
        assertEquals(List.of(), wrong("kontakt.contacts", CONTACT, null));
        assertEquals(List.of(), wrong("kontakt.replies.sms", REPLY, "r-1"));
        assertEquals(List.of(), wrong("kontakt.events", EVENT, "t-1"));
    }

    @Test
    void theIdOfTheEventMustStay() {
        assertEquals(List.of("id"), wrong("kontakt.contacts", CONTACT, "e-2"));
    }

    @ParameterizedTest
    @CsvSource({
        "specversion, '\"specversion\": \"1.0\"', '\"specversion\": \"2.0\"'",
        "id, '\"id\": \"e-1\"', '\"id\": \"\"'",
        "source, '\"source\": \"/crm\"', '\"source\": 7'",
        "type, received.v1, received.v2",
        "data.channel, SMS, FAX",
        "data.from.phone, 20123456, nej",
        "data.subject, Pakke, ' '",
        "data.body, '\"Hvor er den?\"', 8",
        "data, '\"data\"', '\"datum\"'",
    })
    void aWrongFieldOfAContactIsNamed(String field, String right, String wrong) {
        assertEquals(List.of(field), wrong("kontakt.contacts", CONTACT.replace(right, wrong), null));
    }

    @ParameterizedTest
    @CsvSource({
        "data.ticket, '\"ticket\": 17', '\"ticket\": \"17\"'",
        "data.channel, SMS, FAX",
        "data.to, '\"to\": {\"phone\": \"+4520123456\"}', '\"to\": null'",
        "data.body, Den kommer., ''",
        "data.sentAt, sentAt, sent",
    })
    void aWrongFieldOfAReplyIsNamed(String field, String right, String wrong) {
        assertEquals(List.of(field), wrong("kontakt.replies.sms", REPLY.replace(right, wrong), null));
    }

    @Test
    void aWrongFieldOfAnEventIsNamed() {
        assertEquals(List.of("type"), wrong("kontakt.events", EVENT.replace("note-added", "eaten"), null));
        assertEquals(List.of("data.ticket"), wrong("kontakt.events", EVENT.replace("\"ticket\"", "\"case\""), null));
        assertEquals(List.of("data.details"), wrong("kontakt.events", EVENT.replace("{}", "7"), null));
    }

    private static List<String> wrong(String address, String event, @Nullable String id) {
        try {
            LetterContract.check(address, JsonObjects.read(event), id);
            return List.of();
        } catch (LetterRefused refused) {
            return refused.problems().stream().map(FieldProblem::field).toList();
        }
    }

    @Test
    void aReasonIsQuotedInTheConditionOfTheBroker() {
        assertEquals(
                "kontakt_reason = 'the CloudEvent''s id'", new LetterChoice("a", "the CloudEvent's id").selector());
        assertEquals("kontakt_reason IS NULL", new LetterChoice("a", "").selector());
        assertThrows(LetterRefused.class, () -> LetterContract.check("kontakt.events", JsonObjects.of(), null));
    }
}
