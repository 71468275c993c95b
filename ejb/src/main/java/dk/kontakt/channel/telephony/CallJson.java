package dk.kontakt.channel.telephony;

import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Calls and commands as others see them, in the form of {@code config/asyncapi.yaml}. */
final class CallJson {
    private CallJson() {}

    /** @param agents whom the change concerns */
    static JsonObject changed(CallView call, Collection<String> agents) {
        return JsonObjects.of(
                "call", call.callId(),
                "direction", call.direction(),
                "number", call.number(),
                "state", call.state(),
                "outcome", call.outcome(),
                "ticket", call.ticket(),
                "callback", call.callback(),
                "startedAt", call.startedAt(),
                "answeredAt", call.answeredAt(),
                "endedAt", call.endedAt(),
                "waitSeconds", call.waitSeconds(),
                "talkSeconds", call.talkSeconds(),
                "holdSeconds", call.holdSeconds(),
                "agents", JsonObjects.arrayBuilder(agents).build());
    }

    /**
     * @param device the extension that rings first; null for a call-out, which only rings at {@code to}
     * @param correlator comes back with every event of the call
     */
    static JsonObject wanted(@Nullable String device, String to, String correlator, Instant validUntil) {
        return JsonObjects.of("device", device, "to", to, "correlator", correlator, "validUntil", validUntil);
    }
}
