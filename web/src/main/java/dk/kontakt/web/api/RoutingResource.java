package dk.kontakt.web.api;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.routing.OfferService;
import dk.kontakt.routing.RoutingService;
import dk.kontakt.ticket.TicketView;
import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;

/** How an agent gets work: the next ticket, and live contacts that are offered. */
@Path("/routing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "lead", "admin"})
public class RoutingResource {

    @Inject
    private RoutingService routing;

    @Inject
    private OfferService offers;

    /** The most urgent waiting ticket that fits the caller, who has it from then on; 204 when nothing fits. */
    @POST
    @Path("/next")
    public Response next() {
        return routing.next()
                .map(ticket -> TicketJson.response(Status.OK, ticket).build())
                .orElseGet(() -> Response.noContent().build());
    }

    /** What waits for the caller's answer. */
    @GET
    @Path("/offers")
    public JsonObject offers() {
        return JsonObjects.of("items", OfferJson.items(offers.open()));
    }

    @POST
    @Path("/offers/{id}/accept")
    public Response accept(@PathParam("id") long id) {
        TicketView ticket = offers.accept(id);
        return TicketJson.response(Status.OK, ticket).build();
    }

    @POST
    @Path("/offers/{id}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decline(@PathParam("id") long id, InputStream body) throws IOException {
        offers.decline(id, RoutingRequests.reason(RequestBody.object(body)));
        return Response.noContent().build();
    }
}
