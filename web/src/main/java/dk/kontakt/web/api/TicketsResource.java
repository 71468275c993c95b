package dk.kontakt.web.api;

import dk.kontakt.ticket.TicketService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** Lists tickets, newest first, a page at a time. */
@Path("/tickets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TicketsResource {

    @Inject
    private TicketService tickets;

    @GET
    public JsonObject list(@Context UriInfo uri) {
        return TicketJson.of(tickets.list(TicketListRequest.read(uri.getQueryParameters())));
    }
}
