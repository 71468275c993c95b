package dk.kontakt.web.api;

import dk.kontakt.batch.JobService;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.sla.NamedCalendar;
import dk.kontakt.sla.SlaService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Business calendars by name. */
@Path("/sla/calendars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarsResource {

    @Inject
    private SlaService goals;

    @Inject
    private JobService jobs;

    @GET
    public JsonObject list() {
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        goals.calendars().forEach(calendar -> items.add(json(calendar)));
        return JsonObjects.of("items", items.build());
    }

    @GET
    @Path("/{name}")
    public Response get(@PathParam("name") String name) {
        List<NamedCalendar> versions = goals.versionsOf(name);
        if (versions.isEmpty()) {
            throw new NotFoundException(Problem.of(Response.Status.NOT_FOUND, "There is no calendar " + name + ".")
                    .response()
                    .build());
        }
        return answer(Response.Status.OK, versions.get(versions.size() - 1));
    }

    /** Publishes a new version of a calendar, or a new calendar; open tickets follow by a job. */
    @PUT
    @RolesAllowed({"manager", "admin"})
    @Path("/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body)
            throws IOException {
        Integer seen = SeenVersion.optional(ifMatch);
        int basedOn = seen == null ? goals.versionsOf(name).size() : seen;
        NamedCalendar published = goals.publishCalendar(SlaRequests.calendar(name, RequestBody.object(body), basedOn));
        jobs.recalculateServiceGoals();
        return answer(published.version() == 1 ? Response.Status.CREATED : Response.Status.OK, published);
    }

    private static Response answer(Response.Status status, NamedCalendar calendar) {
        return Response.status(status)
                .entity(json(calendar))
                .tag(new EntityTag(Integer.toString(calendar.version())))
                .build();
    }

    private static JsonObject json(NamedCalendar calendar) {
        JsonObjectBuilder json =
                JsonObjects.builder().add("name", calendar.name()).add("version", calendar.version());
        calendar.definition().forEach(json::add);
        JsonObjects.add(json, "validFrom", calendar.validFrom());
        JsonObjects.add(json, "comment", calendar.publication().comment());
        JsonObjects.add(json, "publishedBy", calendar.publication().by());
        JsonObjects.add(json, "publishedAt", calendar.publication().at());
        return json.build();
    }
}
