package dk.kontakt.web.api;

import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was wrong with a request, as RFC 9457 writes it; {@code more} are the members that this type of problem adds. */
public record Problem(int status, String type, String title, String detail, Map<String, Object> more) {
    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    /** A problem of a type of our own; {@code name} is in kebab-case and stays the same for ever. */
    public static Problem of(int status, String name, String title, String detail) {
        return new Problem(status, "urn:kontakt:problem:" + name, title, detail, Map.of());
    }

    /** A problem that the status says all about. */
    public static Problem of(Response.StatusType status, String detail) {
        return new Problem(status.getStatusCode(), "about:blank", status.getReasonPhrase(), detail, Map.of());
    }

    public Problem with(String name, Object value) {
        Map<String, Object> members = new LinkedHashMap<>(more);
        members.put(name, value);
        return new Problem(status, type, title, detail, members);
    }

    public JsonObject json() {
        JsonObjectBuilder json = JsonObjects.builder()
                .add("type", type)
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
        more.forEach((name, value) -> JsonObjects.add(json, name, value));
        return json.build();
    }

    public Response.ResponseBuilder response() {
        return Response.status(status).type(MEDIA_TYPE).entity(json());
    }
}
