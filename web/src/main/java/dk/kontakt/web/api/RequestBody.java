package dk.kontakt.web.api;

import dk.kontakt.channel.ForeignJson;
import dk.kontakt.channel.UnreadableMessage;
import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonObject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** A request's body, mostly a JSON object, of which never more than 1 MiB is kept. */
final class RequestBody {
    /** Read and thrown away, so that a caller who sends somewhat too much gets an answer rather than a broken connection. */
    private static final int MOST_DISCARDED = 8 * ForeignJson.MOST_BYTES;

    private RequestBody() {}

    /** @throws UnreadableMessage if it is not one JSON object in UTF-8 */
    static JsonObject object(InputStream body) throws IOException {
        return ForeignJson.read(text(body));
    }

    /** Like {@link #object}, but no body at all is an empty object. */
    static JsonObject optionalObject(InputStream body) throws IOException {
        String text = text(body);
        return text.isBlank() ? JsonObjects.of() : ForeignJson.read(text);
    }

    /** As it was sent, whatever it is. */
    static byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(ForeignJson.MOST_BYTES + 1);
        if (bytes.length > ForeignJson.MOST_BYTES) {
            discard(body);
            throw tooLarge();
        }
        return bytes;
    }

    private static String text(InputStream body) throws IOException {
        return ForeignJson.text(bytes(body), "the body");
    }

    private static void discard(InputStream body) throws IOException {
        byte[] chunk = new byte[8192];
        int left = MOST_DISCARDED;
        for (int read = 0; read >= 0 && left > 0; read = body.read(chunk)) {
            left -= read;
        }
    }

    private static WebApplicationException tooLarge() {
        return new WebApplicationException(
                Problem.of(Response.Status.REQUEST_ENTITY_TOO_LARGE, "The body must not be larger than 1 MiB.")
                        .response()
                        .build());
    }
}
