package dk.kontakt.web.api;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.routing.Waiting;
import dk.kontakt.routing.choice.WaitReason;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Why a ticket waits, as the API shows it. */
final class WaitingJson {
    private WaitingJson() {}

    static JsonObject of(Waiting waiting) {
        WaitReason reason = waiting.reason();
        JsonArrayBuilder agents = JsonObjects.arrayBuilder();
        reason.agents().forEach(agents::add);
        JsonObjectBuilder excluded = JsonObjects.builder();
        reason.excluded().forEach((cause, count) -> excluded.add(cause.name(), count));
        return JsonObjects.withNulls(
                "waiting", true,
                "queue", waiting.queue(),
                "since", waiting.since(),
                "urgency", waiting.urgency(),
                "ahead", waiting.ahead(),
                "step", waiting.step(),
                "changesAt", waiting.changesAt(),
                "opensAt", waiting.opensAt(),
                "offer", waiting.offer() == null ? null : OfferJson.of(waiting.offer()),
                "requirement", waiting.requirement(),
                "remedy", reason.remedy(),
                "agents", agents.build(),
                "missingSkill", reason.missingSkill(),
                "excluded", excluded.build());
    }

    static JsonObject notWaiting() {
        return JsonObjects.of("waiting", false);
    }
}
