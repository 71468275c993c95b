package dk.kontakt.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.channel.telephony.AgentPhone;
import dk.kontakt.channel.telephony.CallOut;
import dk.kontakt.channel.telephony.CallOutService;
import dk.kontakt.channel.telephony.CallReceipt;
import dk.kontakt.channel.telephony.CallView;
import dk.kontakt.channel.telephony.TelephonyService;
import dk.kontakt.channel.telephony.call.CallEvent;
import dk.kontakt.channel.telephony.call.CallState;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TelephonyResourceTest {
    private static final Instant NOON = Instant.parse("2026-03-28T12:00:00Z");
    private static final String EVENT = """
            {"specversion": "1.0", "id": "1", "source": "/pbx", "type": "dk.kontakt.telephony.%s.v1",
             "data": {"call": "1718", "at": "2026-03-28T12:00:00Z", "direction": "INBOUND", "from": "20 12 34 56", "device": "201"}}
            """;

    private final Telephone telephone = new Telephone();
    private final Api api = new Api(telephone, new AbsentAgents());

    private static final class Telephone extends TelephonyService {
        private final Set<CallEvent.Key> known = new HashSet<>();
        private final List<String> dialled = new ArrayList<>();
        private final Map<String, AgentPhone> phones = new HashMap<>();

        @Override
        public CallReceipt receive(CallEvent event) {
            return new CallReceipt(event.call(), CallState.RINGING, null, !known.add(event.key()), false);
        }

        @Override
        public Optional<CallView> find(String callId) {
            return Optional.empty();
        }

        @Override
        public void dial(String to, @Nullable Long ticket) {
            dialled.add(to + " about " + ticket);
        }

        @Override
        public AgentPhone phoneOf(String agent) {
            return phones.getOrDefault(agent, new AgentPhone(agent, null, null));
        }

        @Override
        public void savePhone(AgentPhone phone) {
            phones.put(phone.agent(), phone);
        }
    }

    private static final class AbsentAgents extends CallOutService {
        @Override
        public CallOut callOut(String agent, String reason, @Nullable Long ticket, Duration within) {
            return new CallOut(
                    7, agent, reason, ticket, "integration", NOON, NOON.plus(within), CallOut.State.CALLING, null);
        }

        @Override
        public Optional<CallOut> find(long id) {
            return Optional.empty();
        }
    }

    @Test
    void anEventIsTakenInOnce() {
        Api.Answer first = api.post("telephony/events", EVENT.formatted("delivered"));
        Api.Answer second = api.post("telephony/events", EVENT.formatted("delivered"));

        assertEquals(202, first.status());
        assertEquals(200, second.status());
        assertEquals("RINGING", first.json().getString("state"));
        assertTrue(second.json().getBoolean("repeated"));
    }

    @Test
    void whatIsNoEventOfACallIsRefusedByName() {
        Api.Answer answer = api.post("telephony/events", EVENT.formatted("exploded"));

        assertEquals(400, answer.status());
        assertTrue(answer.json().getString("detail").contains("dk.kontakt.telephony.exploded.v1"));
    }

    @Test
    void everyWrongFieldOfAnEventIsNamed() {
        Api.Answer answer = api.post("telephony/events", """
                {"specversion": "1.0", "id": "1", "source": "/pbx", "type": "dk.kontakt.telephony.established.v1", "data": {"at": "noon"}}
                """);

        assertEquals(400, answer.status());
        assertEquals(
                List.of("direction", "device", "call", "at"),
                answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .map(error -> error.getString("field"))
                        .toList());
    }

    @Test
    void aNumberIsCalledAboutATicket() {
        assertEquals(
                202,
                api.post("telephony/calls", "{\"to\": \"20 12 34 56\", \"ticket\": 100051}")
                        .status());
        assertEquals(400, api.post("telephony/calls", "{}").status());
        assertEquals(List.of("20 12 34 56 about 100051"), telephone.dialled);
    }

    @Test
    void whereAnAgentIsReachedCanBeSaid() {
        String phone = "{\"extension\": \"201\", \"ownNumber\": \"20 55 01 00\"}";
        Api.Answer saved = api.send("PUT", "telephony/agents/agent1", phone.getBytes(StandardCharsets.UTF_8));

        assertEquals("201", saved.json().getString("extension"));
        assertEquals("201", api.get("telephony/agents/agent1").json().getString("extension"));
    }

    @Test
    void anAbsentAgentIsRungUp() {
        String wish = "{\"agent\": \"agent1\", \"reason\": \"a chat is wanted\", \"within\": \"PT45S\"}";
        Api.Answer begun = api.post("telephony/call-outs", wish);

        assertEquals(202, begun.status());
        assertEquals("http://localhost/api/telephony/call-outs/7", begun.header("Location"));
        assertEquals("2026-03-28T12:00:45Z", begun.json().getString("until"));
        assertEquals(
                400, api.post("telephony/call-outs", "{\"agent\": \"agent1\"}").status());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(404, api.get("telephony/calls/4711").status());
        assertEquals(404, api.get("telephony/call-outs/4711").status());
    }
}
