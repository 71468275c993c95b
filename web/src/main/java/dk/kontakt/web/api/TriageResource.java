package dk.kontakt.web.api;

import dk.kontakt.category.CategoryService;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.sla.SlaService;
import dk.kontakt.ticket.TicketService;
import dk.kontakt.ticket.TicketView;
import dk.kontakt.ticket.TriageService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** What a ticket is taken for, and what is promised because of it. */
@Path("/tickets/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TriageResource {

    @Inject
    private TicketService tickets;

    @Inject
    private TriageService triage;

    @Inject
    private SlaService goals;

    @Inject
    private CategoryService categories;

    /** The clocks of the ticket, each with its ledger. */
    @GET
    @Path("/sla")
    public JsonObject clocks(@PathParam("number") long number) {
        tickets.get(number);
        return JsonObjects.of("items", ClocksJson.items(goals.clocksOf(number)));
    }

    /** Gives the ticket another category or priority; service goals and routing follow. */
    @POST
    @Path("/classification")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reclassify(@PathParam("number") long number, InputStream body) throws IOException {
        TicketView before = tickets.get(number);
        var wanted = Classification.read(RequestBody.object(body), before, categories.categories());
        TicketView ticket = triage.reclassify(number, wanted.category(), wanted.priority(), wanted.reason());
        return TicketJson.response(Response.Status.OK, ticket).build();
    }

    /** Ends the ticket in another one of the same customer; answers with that one. */
    @POST
    @Path("/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(@PathParam("number") long number, InputStream body) throws IOException {
        var wanted = Classification.merge(RequestBody.object(body));
        TicketView survivor = triage.merge(number, wanted.into(), wanted.reason());
        return TicketJson.response(Response.Status.OK, survivor).build();
    }
}
