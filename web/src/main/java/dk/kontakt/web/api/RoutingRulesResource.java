package dk.kontakt.web.api;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.platform.Publication;
import dk.kontakt.routing.RulesService;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.routing.rule.RulesReader;
import dk.kontakt.routing.rule.RulesWriter;
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

/** The published rules of routing as a whole: what queues ask for, whom they serve and how. */
@Path("/routing/queues")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "lead", "manager", "admin"})
public class RoutingRulesResource {

    @Inject
    private RulesService rules;

    @GET
    public Response get() {
        return answer(rules.rules());
    }

    /** Publishes rules in the place of those in force; waiting tickets follow within seconds. */
    @PUT
    @RolesAllowed({"lead", "manager", "admin"})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body)
            throws IOException {
        JsonObject json = RequestBody.object(body);
        Integer seen = SeenVersion.optional(ifMatch);
        int basedOn = seen == null ? rules.rules().version() : seen;
        return answer(rules.publish(RulesReader.read(json), basedOn, SlaRequests.comment(json)));
    }

    private Response answer(RoutingRules inForce) {
        Optional<Publication> publication = rules.publication(inForce.version());
        JsonObjectBuilder json = JsonObjects.builder().add("version", inForce.version());
        RulesWriter.write(inForce).forEach(json::add);
        JsonObjects.add(json, "comment", publication.map(Publication::comment).orElse(null));
        JsonObjects.add(json, "publishedBy", publication.map(Publication::by).orElse(null));
        JsonObjects.add(json, "publishedAt", publication.map(Publication::at).orElse(null));
        return Response.ok(json.build())
                .tag(new EntityTag(Integer.toString(inForce.version())))
                .build();
    }
}
