package dk.kontakt.channel.social.send;

import dk.kontakt.channel.ForeignJson;
import dk.kontakt.channel.UnreadableMessage;
import dk.kontakt.channel.social.webhook.CleanText;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * What a provider answered.
 *
 * @param retryAfter its header, in seconds; empty where there is none
 */
public record ProviderAnswer(int status, String retryAfter, String body) {
    private static final int LONGEST_WORDS = 300;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(30);

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The value behind the dots, empty where there is none; a number is a place in a list. */
    String at(String path) {
        JsonValue found = json();
        for (String step : path.split("\\.")) {
            if (found instanceof JsonObject object) {
                found = object.getOrDefault(step, JsonValue.NULL);
            } else if (found instanceof JsonArray list && step.matches("\\d") && list.size() > Integer.parseInt(step)) {
                found = list.get(Integer.parseInt(step));
            } else {
                return "";
            }
        }
        return found == JsonValue.NULL ? "" : found instanceof JsonString text ? text.getString() : found.toString();
    }

    String firstOf(String... paths) {
        return Stream.of(paths)
                .map(this::at)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** What cannot be told from others is yet sent: once more would be twice. */
    Outcome taken(String id) {
        return Outcome.sent(id);
    }

    /** By the status: who is busy, away or does not know us may be asked again, all else is for good. */
    Outcome failure(String words) {
        if (status == 429) {
            return tooMany(words);
        }
        boolean later = status >= 500 || status == 401 || status == 408 || status < 400;
        return later ? Outcome.later(said(words)) : Outcome.refused(said(words));
    }

    Outcome tooMany(String words) {
        return new Outcome(Outcome.Kind.LATER, said(words), pause());
    }

    /** With the status, as people read it. */
    String said(String words) {
        return CleanText.cut((status + " " + words.strip()).strip(), LONGEST_WORDS);
    }

    private Duration pause() {
        if (!retryAfter.matches("[0-9]{1,9}")) {
            return USUAL_PAUSE;
        }
        Duration wanted = Duration.ofSeconds(Long.parseLong(retryAfter));
        return wanted.compareTo(LONGEST_PAUSE) < 0 ? wanted : LONGEST_PAUSE;
    }

    private JsonValue json() {
        try {
            return ForeignJson.read(body);
        } catch (UnreadableMessage e) {
            return JsonValue.NULL;
        }
    }
}
