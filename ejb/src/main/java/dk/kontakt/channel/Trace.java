package dk.kontakt.channel;

import dk.kontakt.platform.JsonField;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What ties a message to all that it causes: the {@code traceparent} of W3C Trace Context, and the sender's own id of the exchange, if there
 * is one.
 */
public record Trace(String traceparent, @Nullable String correlationId) {
    static final String TRACEPARENT = "traceparent";
    static final String CORRELATION_ID = "correlationid";

    private static final int LONGEST_CORRELATION_ID = 200;

    /** A version that we do not know may go on after the flags. */
    private static final Pattern W3C =
            Pattern.compile("(?!ff)([0-9a-f]{2})-((?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2})(-.*)?");

    /** One that begins here. */
    public static Trace begin() {
        return new Trace("00-" + hex() + "-" + hex().substring(16) + "-00", null);
    }

    /** The one that somebody handed on; a new one where nothing valid was. */
    public static Trace of(@Nullable String traceparent, @Nullable String correlationId) {
        Matcher known = W3C.matcher(traceparent == null ? "" : traceparent.strip());
        boolean valid = known.matches() && (known.group(3) == null || !"00".equals(known.group(1)));
        return new Trace(valid ? "00-" + known.group(2) : begin().traceparent(), correlationId);
    }

    /** That of a CloudEvent, in two of its extension attributes. @throws ContactRefused if the correlation id is no text or too long */
    static Trace of(JsonObject event) {
        JsonField json = JsonField.of(event);
        String correlationId = json.at(CORRELATION_ID).optional(LONGEST_CORRELATION_ID);
        json.problems().requireNone(ContactRefused::new);
        return of(event.get(TRACEPARENT) instanceof JsonString text ? text.getString() : null, correlationId);
    }

    /** Random, and never zero: a UUID says in it of which kind it is. */
    private static String hex() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
