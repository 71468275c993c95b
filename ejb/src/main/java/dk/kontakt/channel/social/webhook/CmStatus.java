package dk.kontakt.channel.social.webhook;

import dk.kontakt.channel.social.webhook.SocialMessage.Kind;
import dk.kontakt.ticket.Channel;
import java.util.Map;

/** What CM.com reports of a message of ours; it does not say by which channel it went. */
final class CmStatus {
    private static final Map<String, String> STATES =
            Map.of("0", "sent", "1", "failed", "2", "delivered", "3", "failed", "4", "read");

    private CmStatus() {}

    static void read(Node report, Reading reading) {
        String code = report.at("status", "code").text();
        String state = STATES.get(code);
        if (state == null) {
            reading.ignore("cm status " + code);
            return;
        }
        var theirs = new TextedNumber(Channel.SMS, report.at("to").text());
        String reason = report.at("status").firstOf("errorDescription", "errorCode");
        reading.add(new SocialMessage(
                Kind.DELIVERY_STATE,
                Channel.SMS,
                report.at("reference").text(),
                ConversationId.direct(Channel.SMS, "", theirs.normal()),
                theirs.sender(""),
                CleanText.name(state.equals("failed") && !reason.isBlank() ? state + ": " + reason : state),
                null));
    }
}
