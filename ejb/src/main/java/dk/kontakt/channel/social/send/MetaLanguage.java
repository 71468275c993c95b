package dk.kontakt.channel.social.send;

import static dk.kontakt.channel.social.send.ProviderRequest.encoded;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.ticket.Channel;
import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.Set;

/** Meta's Graph API: Messenger, Instagram, answers to comments, and WhatsApp's Cloud API. */
final class MetaLanguage implements ProviderLanguage {
    /** Of Meta's error codes: too many calls, by the app, the page, the account or to one customer. */
    private static final Set<String> TOO_MANY =
            Set.of("4", "17", "32", "613", "80006", "80007", "130429", "131048", "131056");

    /** The token is not valid any more, or nobody knows why: the answer itself is not at fault. */
    private static final Set<String> LATER = Set.of("1", "2", "190", "131000", "131016", "133004");

    @Override
    public ProviderRequest request(Outgoing answer, Account account) {
        return ProviderRequest.json(
                account.url() + path(answer), "Authorization", "Bearer " + account.token(), body(answer));
    }

    private static String path(Outgoing answer) {
        if (answer.comment() != null) {
            String answers = answer.channel() == Channel.INSTAGRAM ? "/replies" : "/comments";
            return "/" + encoded(answer.comment()) + answers;
        }
        return "/" + encoded(answer.ours()) + "/messages";
    }

    private static JsonObject body(Outgoing answer) {
        if (answer.comment() != null) {
            return JsonObjects.of("message", answer.text());
        }
        return answer.channel() == Channel.WHATSAPP ? whatsApp(answer) : message(answer);
    }

    private static JsonObject message(Outgoing answer) {
        return JsonObjects.of(
                "recipient", JsonObjects.of("id", answer.theirs()),
                "messaging_type", answer.channel() == Channel.FACEBOOK ? "RESPONSE" : null,
                "message", JsonObjects.of("text", answer.text()));
    }

    private static JsonObject whatsApp(Outgoing answer) {
        boolean own = answer.template() == null;
        return JsonObjects.of(
                "messaging_product",
                "whatsapp",
                "recipient_type",
                "individual",
                "to",
                answer.theirs().replace("+", ""),
                "type",
                own ? "text" : "template",
                "text",
                own ? JsonObjects.of("preview_url", false, "body", answer.text()) : null,
                "template",
                own ? null : template(answer));
    }

    private static JsonObject template(Outgoing answer) {
        Outgoing.Template template = Objects.requireNonNull(answer.template());
        JsonObject parameter = JsonObjects.of(
                "type", "text", "text", answer.text().replaceAll("\\s+", " ").strip());
        JsonObject body = JsonObjects.of(
                "type",
                "body",
                "parameters",
                JsonObjects.arrayBuilder().add(parameter).build());
        return JsonObjects.of(
                "name",
                template.name(),
                "language",
                JsonObjects.of("code", template.language()),
                "components",
                JsonObjects.arrayBuilder().add(body).build());
    }

    @Override
    public Outcome outcome(ProviderAnswer answer, Outgoing sent) {
        if (answer.isSuccess()) {
            return answer.taken(answer.firstOf("message_id", "id", "messages.0.id"));
        }
        String code = answer.at("error.code");
        String words = code + " " + answer.firstOf("error.error_data.details", "error.message");
        if (TOO_MANY.contains(code)) {
            return answer.tooMany(words);
        }
        return LATER.contains(code) ? Outcome.later(answer.said(words)) : answer.failure(words);
    }
}
