package dk.kontakt.web.api;

import dk.kontakt.channel.telephony.AgentPhone;
import dk.kontakt.channel.telephony.CallOut;
import dk.kontakt.channel.telephony.CallReceipt;
import dk.kontakt.channel.telephony.CallView;
import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonObject;

/** The telephone as the API shows it. */
final class CallViewJson {
    private CallViewJson() {}

    static JsonObject of(CallReceipt receipt) {
        return JsonObjects.withNulls(
                "call", receipt.call(),
                "state", receipt.state(),
                "ticket", receipt.ticket(),
                "repeated", receipt.repeated(),
                "misplaced", receipt.misplaced());
    }

    static JsonObject of(CallView call) {
        return JsonObjects.withNulls(
                "call", call.callId(),
                "direction", call.direction(),
                "number", call.number(),
                "queue", call.queue(),
                "agent", call.agent(),
                "transferredBy", call.transferredBy(),
                "state", call.state(),
                "outcome", call.outcome(),
                "startedAt", call.startedAt(),
                "answeredAt", call.answeredAt(),
                "endedAt", call.endedAt(),
                "cause", call.cause(),
                "waitSeconds", call.waitSeconds(),
                "talkSeconds", call.talkSeconds(),
                "holdSeconds", call.holdSeconds(),
                "menuSteps", call.menuSteps(),
                "identifications", call.identifications(),
                "misplaced", call.misplaced(),
                "ticket", call.ticket(),
                "callback", call.callback(),
                "customer", call.customer());
    }

    static JsonObject of(AgentPhone phone) {
        return JsonObjects.withNulls(
                "agent", phone.agent(), "extension", phone.extension(), "ownNumber", phone.ownNumber());
    }

    static JsonObject of(CallOut callOut) {
        return JsonObjects.withNulls(
                "id", callOut.id(),
                "agent", callOut.agent(),
                "reason", callOut.reason(),
                "ticket", callOut.ticket(),
                "wantedBy", callOut.wantedBy(),
                "wantedAt", callOut.wantedAt(),
                "until", callOut.until(),
                "state", callOut.state(),
                "endedAt", callOut.endedAt());
    }
}
