package dk.kontakt.web.api;

import dk.kontakt.channel.deadletter.DeadAddress;
import dk.kontakt.channel.deadletter.DeadLetter;
import dk.kontakt.channel.deadletter.LetterAction;
import dk.kontakt.channel.deadletter.LetterPage;
import dk.kontakt.channel.deadletter.OpenedLetter;
import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dead letters, as the API shows them. */
final class LetterJson {
    private LetterJson() {}

    static JsonObject of(List<DeadAddress> addresses) {
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        addresses.forEach(
                address -> items.add(JsonObjects.of("address", address.address(), "letters", address.letters())));
        return JsonObjects.of("addresses", items.build());
    }

    /** {@code next} is where the next part begins; null at the end. */
    static JsonObject of(LetterPage page, int from) {
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        page.letters().forEach(letter -> items.add(of(letter)));
        return JsonObjects.withNulls(
                "items",
                items.build(),
                "next",
                page.more() ? from + page.letters().size() : null);
    }

    static JsonObject of(OpenedLetter opened) {
        JsonObjectBuilder json = JsonObjects.builder();
        of(opened.letter()).forEach(json::add);
        JsonObjectBuilder headers = JsonObjects.builder();
        opened.headers().forEach(headers::add);
        json.add("headers", headers);
        if (opened.body() == null) {
            json.addNull("body");
        } else {
            json.add("body", opened.body());
        }
        return json.build();
    }

    static JsonObject of(LetterAction action) {
        return JsonObjects.withNulls(
                "id", action.id(),
                "at", action.at(),
                "actor", action.actor(),
                "action", action.what(),
                "address", action.address(),
                "eventId", action.eventId(),
                "diedOf", action.diedOf(),
                "reason", action.reason(),
                "before", of(action.before()),
                "after", of(action.after()),
                "done", action.done());
    }

    private static @Nullable JsonObject of(LetterAction.@Nullable Body body) {
        return body == null ? null : JsonObjects.of("sha256", body.hash(), "begins", body.text());
    }

    private static JsonObject of(DeadLetter letter) {
        return JsonObjects.withNulls(
                "id", letter.id(),
                "address", letter.address(),
                "reason", letter.reason(),
                "firstSeen", letter.firstSeen(),
                "attempts", letter.attempts(),
                "eventId", letter.eventId(),
                "type", letter.type(),
                "subject", letter.subject(),
                "size", letter.size());
    }

    /** The body that a request gives in place of the letter's, as text or as an object; null where it gives none. */
    static @Nullable String mended(JsonObject request) {
        JsonValue body = request.getOrDefault("body", JsonValue.NULL);
        if (body == JsonValue.NULL) {
            return null;
        } else if (body instanceof JsonString text) {
            return text.getString();
        } else if (body instanceof JsonObject event) {
            return event.toString();
        }
        throw new RequestRefused(List.of(new FieldProblem("body", "must be an object or text")));
    }
}
