package dk.kontakt.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.channel.ContactReceipt;
import dk.kontakt.channel.ContactService;
import dk.kontakt.channel.ReceiveContact;
import dk.kontakt.channel.Trace;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContactsResourceTest {
    private static final String CONTACT = """
            {"channel": "EMAIL", "externalId": "m-1", "from": {"email": "ane@example.dk"},
             "subject": "Hvor er min pakke?", "body": "Hvornår kommer den? Tak. Åse"}
            """;

    private final Api api = new Api(new TicketsInMemory(), new RememberingContacts());

    /** Every contact belongs to ticket 17. */
    private static final class RememberingContacts extends ContactService {
        private final Set<String> known = new HashSet<>();

        @Override
        public ContactReceipt receive(ReceiveContact contact, Trace trace) {
            return new ContactReceipt(17, "3e0f", !known.add(contact.externalId() + contact.body()));
        }
    }

    @Test
    void aContactBecomesATicketAndARepetitionFindsIt() {
        Api.Answer first = api.post("contacts", CONTACT);
        Api.Answer second = api.post("contacts", CONTACT);

        assertEquals(201, first.status());
        assertEquals(200, second.status());
        assertEquals("http://localhost/api/tickets/17", first.header("Location"));
        assertEquals("http://localhost/api/tickets/17", second.header("Location"));
        assertEquals("\"3\"", first.header("ETag"));
        assertEquals(17, second.json().getInt("number"));
    }

    @Test
    void everyWrongFieldIsNamed() {
        Api.Answer answer = api.post("contacts", "{\"channel\": \"FAX\", \"from\": {\"email\": \"ane\"}, \"body\": 1}");

        JsonObject problem = answer.json();
        List<String> fields = problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
        assertEquals(400, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals("urn:kontakt:problem:wrong-fields", problem.getString("type"));
        assertEquals(List.of("channel", "externalId", "from.email", "subject", "body"), fields);
    }

    @Test
    void aBodyThatIsNoJsonObjectIsUnreadable() {
        for (String body : List.of("{", "[]", "nul", "\"text\"", " ", "{} {}", "[".repeat(100))) {
            Api.Answer answer = api.post("contacts", body);
            assertEquals(400, answer.status(), body);
            assertEquals("urn:kontakt:problem:unreadable-body", answer.json().getString("type"), body);
        }
    }

    @Test
    void aBodyInAnotherEncodingIsUnreadable() {
        byte[] latin1 = CONTACT.getBytes(StandardCharsets.ISO_8859_1);

        Api.Answer answer = api.send("POST", "contacts", latin1);

        assertEquals(400, answer.status());
        assertEquals("the body is not UTF-8.", answer.json().getString("detail"));
    }

    @Test
    void aBodyOfMoreThanOneMebibyteIsTooLarge() {
        String huge = "{\"body\": \"" + "x".repeat(1024 * 1024) + "\"}";

        assertEquals(413, api.post("contacts", huge).status());
    }

    @Test
    void aFormIsNoJson() {
        Api.Answer answer = api.post("contacts", "a=b", "Content-Type", "application/x-www-form-urlencoded");

        assertEquals(415, answer.status());
        assertEquals(
                "The body must be sent as Content-Type: application/json.",
                answer.json().getString("detail"));
    }
}
