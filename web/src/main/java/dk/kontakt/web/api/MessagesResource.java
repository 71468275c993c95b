package dk.kontakt.web.api;

import dk.kontakt.channel.deadletter.DeadLetterNotFound;
import dk.kontakt.channel.deadletter.DeadLetterService;
import dk.kontakt.channel.deadletter.LetterChoice;
import dk.kontakt.channel.deadletter.LetterKey;
import dk.kontakt.platform.JsonField;
import dk.kontakt.platform.JsonObjects;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Messages that were not taken in: seen, sent back, discarded. */
@Path("/messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {

    @Inject
    private DeadLetterService letters;

    /** Without an address how many dead letters each has, with one its letters. */
    @GET
    @Path("/dead")
    @RolesAllowed({"admin", "integration"})
    public JsonObject list(@Context UriInfo uri) {
        LetterListRequest request = LetterListRequest.read(uri.getQueryParameters());
        LetterChoice choice = request.choice();
        return choice == null
                ? LetterJson.of(letters.addresses())
                : LetterJson.of(letters.list(choice, request.from(), request.limit()), request.from());
    }

    @GET
    @Path("/dead/{id}")
    @RolesAllowed({"admin", "integration"})
    public JsonObject get(@PathParam("id") String id, @QueryParam("address") @Nullable String address) {
        return LetterJson.of(letters.find(key(address, id)).orElseThrow(() -> new DeadLetterNotFound(id)));
    }

    /** The body may hold the event as it should have been. */
    @POST
    @Path("/dead/{id}/replay")
    @RolesAllowed("admin")
    @Consumes(MediaType.APPLICATION_JSON)
    public void replay(@PathParam("id") String id, @QueryParam("address") @Nullable String address, InputStream body)
            throws IOException {
        letters.replay(key(address, id), LetterJson.mended(RequestBody.optionalObject(body)));
    }

    @POST
    @Path("/dead/{id}/discard")
    @RolesAllowed("admin")
    @Consumes(MediaType.APPLICATION_JSON)
    public void discard(@PathParam("id") String id, @QueryParam("address") @Nullable String address, InputStream body)
            throws IOException {
        JsonField json = JsonField.of(RequestBody.optionalObject(body));
        String reason = json.at("reason").required(LetterListRequest.LONGEST_REASON);
        json.problems().requireNone(RequestRefused::new);
        letters.discard(key(address, id), reason);
    }

    /** Sends back all of an address, or those that died of a reason. */
    @POST
    @Path("/dead/replay")
    @RolesAllowed("admin")
    public JsonObject replayAll(@Context UriInfo uri) {
        LetterChoice choice = LetterListRequest.read(uri.getQueryParameters()).required();
        return JsonObjects.of("replayed", letters.replayAll(choice));
    }

    /** Who did what, the latest first. */
    @GET
    @Path("/actions")
    @RolesAllowed({"admin", "integration"})
    public JsonObject actions(@Context UriInfo uri) throws SQLException {
        LetterListRequest request = LetterListRequest.read(uri.getQueryParameters());
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        letters.actions(request.before(), request.limit()).forEach(action -> items.add(LetterJson.of(action)));
        return JsonObjects.of("items", items.build());
    }

    private LetterKey key(@Nullable String address, String id) {
        return address == null || address.isBlank()
                ? letters.locate(id).orElseThrow(() -> new DeadLetterNotFound(id))
                : new LetterKey(address, id);
    }
}
