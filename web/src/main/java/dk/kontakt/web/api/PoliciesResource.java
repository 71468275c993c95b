package dk.kontakt.web.api;

import dk.kontakt.batch.JobService;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.platform.Publication;
import dk.kontakt.sla.Draft;
import dk.kontakt.sla.SlaService;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.RulebookReader;
import dk.kontakt.sla.rule.RulebookWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The published service goals as a whole: which policies there are, in the order in which they are tried. */
@Path("/sla/policies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PoliciesResource {

    @Inject
    private SlaService goals;

    @Inject
    private JobService jobs;

    @GET
    public Response get() {
        return answer(goals.rulebook());
    }

    /** Publishes a rulebook in the place of the one in force; open tickets follow by a job, whose execution is in the answer. */
    @PUT
    @RolesAllowed({"manager", "admin"})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body)
            throws IOException {
        JsonObject json = RequestBody.object(body);
        Integer seen = SeenVersion.optional(ifMatch);
        int basedOn = seen == null ? goals.rulebook().version() : seen;
        String comment = SlaRequests.comment(json);
        Rulebook published = goals.publish(new Draft(RulebookReader.read(json), basedOn, comment));
        jobs.recalculateServiceGoals();
        return answer(published);
    }

    private Response answer(Rulebook rules) {
        Optional<Publication> publication = goals.publication(rules.version());
        JsonObjectBuilder json = JsonObjects.builder().add("version", rules.version());
        RulebookWriter.write(rules).forEach(json::add);
        JsonObjects.add(json, "comment", publication.map(Publication::comment).orElse(null));
        JsonObjects.add(json, "publishedBy", publication.map(Publication::by).orElse(null));
        JsonObjects.add(json, "publishedAt", publication.map(Publication::at).orElse(null));
        return Response.ok(json.build())
                .tag(new EntityTag(Integer.toString(rules.version())))
                .build();
    }
}
