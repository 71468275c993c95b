package dk.kontakt.web.api;

import dk.kontakt.batch.JobProgress;
import dk.kontakt.batch.JobService;
import dk.kontakt.platform.JsonField;
import dk.kontakt.platform.JsonObjects;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Properties;

/** Starts a batch job by its name, and tells how far one is by the number of its execution. */
@Path("/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {
    private static final int LONGEST_PARAMETER = 200;

    @Inject
    private JobService jobs;

    /** The body holds the job's parameters, all of them text; it may be missing. */
    @POST
    @RolesAllowed({"manager", "admin", "integration"})
    @Path("/{job}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(@PathParam("job") String name, InputStream body, @Context UriInfo uri) throws IOException {
        long execution = jobs.start(name, parameters(RequestBody.optionalObject(body)));
        URI address = uri.getBaseUriBuilder()
                .path(JobsResource.class)
                .path(Long.toString(execution))
                .build();
        return Response.accepted(json(progress(execution))).location(address).build();
    }

    @GET
    @Path("/{job}")
    public JsonObject find(@PathParam("job") long execution) {
        return json(progress(execution));
    }

    private JobProgress progress(long execution) {
        return jobs.find(execution)
                .orElseThrow(() -> new NotFoundException(
                        Problem.of(Response.Status.NOT_FOUND, "There is no execution " + execution + ".")
                                .response()
                                .build()));
    }

    private static Properties parameters(JsonObject json) {
        var fields = JsonField.of(json);
        var parameters = new Properties();
        for (String name : json.keySet()) {
            String value = fields.at(name).optional(LONGEST_PARAMETER);
            if (value != null) {
                parameters.setProperty(name, value);
            }
        }
        fields.problems().requireNone(RequestRefused::new);
        return parameters;
    }

    private static JsonObject json(JobProgress progress) {
        return JsonObjects.withNulls(
                "execution", progress.execution(),
                "job", progress.job(),
                "status", progress.status(),
                "started", progress.started(),
                "ended", progress.ended(),
                "done", progress.done(),
                "total", progress.total());
    }
}
