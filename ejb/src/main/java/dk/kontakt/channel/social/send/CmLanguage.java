package dk.kontakt.channel.social.send;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.ticket.Channel;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

/** CM.com's Business Messaging, for SMS and WhatsApp. It knows a message again by the reference that we give it. */
final class CmLanguage implements ProviderLanguage {
    /** As many as {@link dk.kontakt.channel.social.rule.TextLimit} lets pass. */
    private static final int MOST_SEGMENTS = 24;

    @Override
    public ProviderRequest request(Outgoing answer, Account account) {
        JsonObject messages = JsonObjects.of("msg", listOf(message(answer)));
        return ProviderRequest.json(
                account.url() + "/v1.0/message",
                "X-CM-PRODUCTTOKEN",
                account.token(),
                JsonObjects.of("messages", messages));
    }

    private static JsonObject message(Outgoing answer) {
        String channel = answer.channel() == Channel.WHATSAPP ? "WhatsApp" : "SMS";
        return JsonObjects.of(
                "allowedChannels",
                JsonObjects.arrayBuilder().add(channel).build(),
                "from",
                answer.ours(),
                "to",
                listOf(JsonObjects.of("number", answer.theirs().replace("+", "00"))),
                "body",
                JsonObjects.of("type", "auto", "content", answer.text()),
                "minimumNumberOfMessageParts",
                1,
                "maximumNumberOfMessageParts",
                MOST_SEGMENTS,
                "reference",
                answer.reference());
    }

    private static JsonArray listOf(JsonObject only) {
        return JsonObjects.arrayBuilder().add(only).build();
    }

    /** It answers with 200 also where it does not accept the message. */
    @Override
    public Outcome outcome(ProviderAnswer answer, Outgoing sent) {
        String words = answer.firstOf("messages.0.messageDetails", "details");
        if (!answer.isSuccess()) {
            return answer.failure(words);
        }
        boolean accepted = answer.at("messages.0.status").equalsIgnoreCase("Accepted");
        return accepted ? Outcome.sent(sent.reference()) : Outcome.refused(answer.said(words));
    }
}
