package dk.kontakt.web.api;

import dk.kontakt.channel.social.SocialService;
import dk.kontakt.channel.social.webhook.HandshakeAnswer;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where social platforms and SMS gateways call us. They have no log-in: they sign. */
@Path("/webhooks/{provider}")
@RequestScoped
@PermitAll
public class WebhooksResource {

    @Inject
    private SocialService social;

    /** The answer says only that it was stored; the sender repeats whatever is not answered so. */
    @POST
    public Response receive(
            @PathParam("provider") String provider,
            InputStream body,
            @Context HttpHeaders headers,
            @Context UriInfo uri)
            throws IOException {
        byte[] bytes = RequestBody.bytes(body);
        String query = Objects.requireNonNullElse(uri.getRequestUri().getRawQuery(), "");
        social.receive(provider, bytes, first(headers.getRequestHeaders()), query);
        return Response.ok().build();
    }

    @GET
    public Response shakeHands(@PathParam("provider") String provider, @Context UriInfo uri) {
        HandshakeAnswer answer = social.answer(provider, first(uri.getQueryParameters()));
        return Response.ok(answer.body(), answer.mediaType()).build();
    }

    private static Map<String, String> first(MultivaluedMap<String, String> values) {
        return values.keySet().stream()
                .filter(name -> values.getFirst(name) != null)
                .collect(Collectors.toMap(name -> name, values::getFirst));
    }
}
