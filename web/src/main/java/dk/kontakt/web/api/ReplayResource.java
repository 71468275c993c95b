package dk.kontakt.web.api;

import dk.kontakt.web.replay.ReplayRun;
import dk.kontakt.web.replay.ReplayRuns;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;

/** What routing would have come to under another configuration. Changes nothing. */
@Path("/routing/replay")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"lead", "manager", "admin"})
public class ReplayResource {

    @Inject
    private ReplayRuns runs;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(InputStream body, @Context UriInfo uri) throws IOException {
        ReplayRun run =
                runs.start(ReplayRequests.question(RequestBody.object(body))).orElseThrow(ReplayResource::busy);
        return Response.accepted(ReplayJson.of(run))
                .location(uri.getAbsolutePathBuilder().path(run.id()).build())
                .build();
    }

    @GET
    @Path("/{id}")
    public JsonObject get(@PathParam("id") String id) {
        return ReplayJson.of(find(id));
    }

    @DELETE
    @Path("/{id}")
    public JsonObject cancel(@PathParam("id") String id) {
        ReplayRun run = find(id);
        run.cancel();
        return ReplayJson.of(run);
    }

    private ReplayRun find(String id) {
        return runs.find(id)
                .orElseThrow(() -> new WebApplicationException(
                        Problem.of(Response.Status.NOT_FOUND, "There is no replay " + id + " here.")
                                .response()
                                .build()));
    }

    private static WebApplicationException busy() {
        return new WebApplicationException(Problem.of(
                        Response.Status.CONFLICT.getStatusCode(),
                        "replays-busy",
                        "Other replays are running",
                        "As many replays as may run at once are running. Ask again when one has ended.")
                .response()
                .build());
    }
}
