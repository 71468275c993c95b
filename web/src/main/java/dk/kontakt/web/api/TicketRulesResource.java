package dk.kontakt.web.api;

import dk.kontakt.category.CategoryService;
import dk.kontakt.category.Evidence;
import dk.kontakt.platform.JsonObjects;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Which rules on words matched the first words of a ticket. */
@Path("/tickets/{number}/rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "lead", "manager", "admin", "integration"})
public class TicketRulesResource {

    @Inject
    private CategoryService categories;

    /** With version 0 and none where no rule matched, or the customer chose a topic. */
    @GET
    public JsonObject get(@PathParam("number") long number) {
        Evidence evidence = categories.evidence(number).orElse(Evidence.NONE);
        JsonObjectBuilder json = JsonObjects.builder().add("version", evidence.rules());
        evidence.json().forEach(json::add);
        return json.build();
    }
}
