package dk.kontakt.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.channel.deadletter.DeadAddress;
import dk.kontakt.channel.deadletter.DeadLetter;
import dk.kontakt.channel.deadletter.DeadLetterNotFound;
import dk.kontakt.channel.deadletter.DeadLetterService;
import dk.kontakt.channel.deadletter.LetterChoice;
import dk.kontakt.channel.deadletter.LetterKey;
import dk.kontakt.channel.deadletter.LetterPage;
import dk.kontakt.channel.deadletter.LetterRefused;
import dk.kontakt.channel.deadletter.OpenedLetter;
import dk.kontakt.platform.FieldProblem;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesResourceTest {
    private static final DeadLetter LETTER = new DeadLetter(
            "ID:1",
            "kontakt.contacts",
            "from is required",
            Instant.parse("2026-03-28T21:00:00Z"),
            null,
            "e-1",
            null,
            "Pakke",
            7);

    private final OneLetter letters = new OneLetter();
    private final Api api = new Api(letters);

    /** Has one letter, and remembers what was asked. */
    private static final class OneLetter extends DeadLetterService {
        private final List<String> asked = new ArrayList<>();

        @Override
        public List<DeadAddress> addresses() {
            return List.of(new DeadAddress("kontakt.contacts", 1));
        }

        @Override
        public LetterPage list(LetterChoice choice, int from, int most) {
            asked.add(choice + " " + from + " " + most);
            return new LetterPage(List.of(LETTER), true);
        }

        @Override
        public Optional<OpenedLetter> find(LetterKey key) {
            return key.id().equals("ID:1")
                    ? Optional.of(new OpenedLetter(LETTER, Map.of("kontakt_reason", "from is required"), "{}"))
                    : Optional.empty();
        }

        @Override
        public Optional<LetterKey> locate(String id) {
            return find(new LetterKey("", id)).map(letter -> new LetterKey("kontakt.contacts", id));
        }

        @Override
        public void replay(LetterKey key, @Nullable String body) {
            if (!key.id().equals("ID:1")) {
                throw new DeadLetterNotFound(key.id());
            } else if ("{}".equals(body)) {
                throw new LetterRefused(List.of(new FieldProblem("data.from", "is required")));
            }
            asked.add(key + " " + body);
        }

        @Override
        public void discard(LetterKey key, @Nullable String reason) {
            asked.add(key + " " + reason);
        }

        @Override
        public int replayAll(LetterChoice choice) {
            asked.add(choice.toString());
            return 3;
        }
    }

    @Test
    void withoutAnAddressTellsHowManyEachHas() {
        JsonObject first =
                api.get("messages/dead").json().getJsonArray("addresses").getJsonObject(0);

        assertEquals("kontakt.contacts", first.getString("address"));
        assertEquals(1, first.getInt("letters"));
    }

    @Test
    void listsTheLettersOfAnAddressInParts() {
        JsonObject page = api.get("messages/dead?address=kontakt.contacts&reason=from%20is%20required&from=50&limit=1")
                .json();

        JsonObject letter = page.getJsonArray("items").getJsonObject(0);
        assertEquals(51, page.getInt("next"));
        assertEquals("ID:1", letter.getString("id"));
        assertTrue(letter.isNull("attempts"));
        assertEquals("2026-03-28T21:00:00Z", letter.getString("firstSeen"));
        assertEquals(List.of("LetterChoice[address=kontakt.contacts, reason=from is required] 50 1"), letters.asked);
    }

    @Test
    void opensALetterWithItsHeadersAndBody() {
        JsonObject letter = api.get("messages/dead/ID:1").json();

        assertEquals("from is required", letter.getJsonObject("headers").getString("kontakt_reason"));
        assertEquals("{}", letter.getString("body"));
        assertEquals(404, api.get("messages/dead/ID:2").status());
    }

    @Test
    void sendsALetterBackAsItIsOrMended() {
        assertEquals(204, api.post("messages/dead/ID:1/replay", "").status());
        assertEquals(
                204,
                api.post("messages/dead/ID:1/replay?address=kontakt.events", "{\"body\": {\"id\": \"e-1\"}}")
                        .status());
        assertEquals(404, api.post("messages/dead/ID:2/replay", "").status());
        assertEquals(
                List.of(
                        "LetterKey[address=kontakt.contacts, id=ID:1] null",
                        "LetterKey[address=kontakt.events, id=ID:1] {\"id\":\"e-1\"}"),
                letters.asked);
    }

    @ParameterizedTest
    @CsvSource({
        "messages/dead/ID:1/replay, '{\"body\": \"{}\"}', data.from",
        "messages/dead/ID:1/replay, '{\"body\": 7}', body",
        "messages/dead/ID:1/discard, '{}', reason",
        "messages/dead/replay, '', address",
        "messages/dead/replay?address=a&limit=x, '', limit",
    })
    void namesWhatIsWrong(String path, String body, String field) {
        Api.Answer answer = api.post(path, body);

        assertEquals(400, answer.status());
        assertEquals(
                field, answer.json().getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    @Test
    void discardsWithAReasonAndSendsAllBack() {
        assertEquals(
                204,
                api.post("messages/dead/ID:1/discard", "{\"reason\": \"a test\"}")
                        .status());
        assertEquals(
                3,
                api.post("messages/dead/replay?address=kontakt.contacts", "")
                        .json()
                        .getInt("replayed"));
        assertEquals(
                List.of(
                        "LetterKey[address=kontakt.contacts, id=ID:1] a test",
                        "LetterChoice[address=kontakt.contacts, reason=null]"),
                letters.asked);
    }
}
