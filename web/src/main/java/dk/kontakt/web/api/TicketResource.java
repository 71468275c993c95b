package dk.kontakt.web.api;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.routing.OfferService;
import dk.kontakt.routing.RoutingService;
import dk.kontakt.ticket.TicketService;
import dk.kontakt.ticket.TicketView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** One ticket: what it is, what happened to it, and what can be done with it. */
@Path("/tickets/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TicketResource {

    @Inject
    private TicketService tickets;

    @Inject
    private RoutingService routing;

    @Inject
    private OfferService offers;

    @GET
    public Response get(@PathParam("number") long number) {
        return TicketJson.response(Status.OK, tickets.get(number)).build();
    }

    @GET
    @Path("/timeline")
    public JsonObject timeline(@PathParam("number") long number) {
        return JsonObjects.of("items", TimelineJson.items(tickets.timeline(number)));
    }

    @GET
    @Path("/assignments")
    public JsonObject assignments(@PathParam("number") long number) {
        return JsonObjects.of(
                "items", AssignmentJson.items(routing.assignmentsOf(number)),
                "offers", OfferJson.items(offers.offersOf(number)));
    }

    /** Gives the ticket to a named agent; a lead may set aside what stands against it, which is recorded. */
    @POST
    @Path("/assignments")
    @RolesAllowed({"agent", "lead", "admin"})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(@PathParam("number") long number, InputStream body, @Context SecurityContext caller)
            throws IOException {
        RoutingRequests.Assign wanted = RoutingRequests.assign(RequestBody.object(body));
        if (wanted.override() && !caller.isUserInRole("lead") && !caller.isUserInRole("admin")) {
            throw new ForbiddenException("Only a lead sets aside what stands against an assignment");
        }
        TicketView ticket = wanted.override()
                ? routing.override(number, wanted.agent(), wanted.reason())
                : routing.assign(number, wanted.agent(), wanted.reason());
        return TicketJson.response(Status.OK, ticket).build();
    }

    /** Why the ticket waits for an agent and what would free it. */
    @GET
    @Path("/waiting")
    public JsonObject waiting(@PathParam("number") long number) {
        return routing.waitingOf(number).map(WaitingJson::of).orElseGet(WaitingJson::notWaiting);
    }

    /** Answers the customer; refused when the customer or a colleague wrote since the version in {@code If-Match}. */
    @POST
    @Path("/replies")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reply(
            @PathParam("number") long number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body,
            @Context UriInfo uri)
            throws IOException {
        Integer seen = SeenVersion.optional(ifMatch);
        TicketView ticket = tickets.reply(TicketRequests.reply(number, RequestBody.object(body), seen));
        return added(ticket, uri);
    }

    @POST
    @Path("/notes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addNote(@PathParam("number") long number, InputStream body, @Context UriInfo uri)
            throws IOException {
        return added(tickets.addNote(number, TicketRequests.note(RequestBody.object(body))), uri);
    }

    /** Takes a step of the life cycle; refused when the ticket is not at the version in {@code If-Match}. */
    @POST
    @Path("/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(
            @PathParam("number") long number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body)
            throws IOException {
        Integer seen = SeenVersion.required(ifMatch);
        TicketView ticket = tickets.move(TicketRequests.move(number, RequestBody.object(body), seen));
        return TicketJson.response(Status.OK, ticket).build();
    }

    static URI address(UriInfo uri, long number) {
        return uri.getBaseUriBuilder().path(TicketResource.class).build(number);
    }

    /** Replies and notes have no address of their own; they are found in the timeline. */
    private static Response added(TicketView ticket, UriInfo uri) {
        URI timeline = uri.getBaseUriBuilder()
                .path(TicketResource.class)
                .path("timeline")
                .build(ticket.number());
        return TicketJson.response(Status.CREATED, ticket).location(timeline).build();
    }
}
