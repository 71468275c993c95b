package dk.kontakt.web.api;

import dk.kontakt.channel.telephony.AgentPhone;
import dk.kontakt.channel.telephony.CallOut;
import dk.kontakt.channel.telephony.CallOutService;
import dk.kontakt.channel.telephony.CallReceipt;
import dk.kontakt.channel.telephony.CallView;
import dk.kontakt.channel.telephony.TelephonyService;
import dk.kontakt.channel.telephony.call.CallEventJson;
import dk.kontakt.platform.JsonField;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.Supplier;

/** The telephone: what exchanges tell of calls, calls that agents want, and where agents are reached. */
@Path("/telephony")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TelephonyResource {
    private static final int SHORT = 200;

    @Inject
    private TelephonyService telephony;

    @Inject
    private CallOutService callOuts;

    /** 202 for an event that is new, 200 for one that was received before. */
    @POST
    @Path("/events")
    @Consumes({MediaType.APPLICATION_JSON, "application/cloudevents+json"})
    public Response receive(InputStream body) throws IOException {
        CallReceipt receipt = telephony.receive(CallEventJson.read(RequestBody.object(body)));
        return Response.status(receipt.repeated() ? Response.Status.OK : Response.Status.ACCEPTED)
                .entity(CallViewJson.of(receipt))
                .build();
    }

    @GET
    @Path("/calls/{id}")
    public JsonObject call(@PathParam("id") String id) {
        CallView call = telephony.find(id).orElseThrow(unknown("There is no call " + id + "."));
        return CallViewJson.of(call);
    }

    /** Has the caller's own telephone call a number. */
    @POST
    @Path("/calls")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response dial(InputStream body) throws IOException {
        JsonField json = JsonField.of(RequestBody.object(body));
        String to = json.at("to").required(SHORT);
        Integer ticket = json.at("ticket").integer(1, Integer.MAX_VALUE);
        json.problems().requireNone(RequestRefused::new);
        telephony.dial(to, ticket == null ? null : ticket.longValue());
        return Response.status(Response.Status.ACCEPTED).build();
    }

    @GET
    @Path("/agents/{id}")
    public JsonObject phone(@PathParam("id") String id) {
        return CallViewJson.of(telephony.phoneOf(id));
    }

    @PUT
    @Path("/agents/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject savePhone(@PathParam("id") String id, InputStream body) throws IOException {
        JsonField json = JsonField.of(RequestBody.object(body));
        var phone = new AgentPhone(
                id, json.at("extension").optional(SHORT), json.at("ownNumber").optional(SHORT));
        json.problems().requireNone(RequestRefused::new);
        telephony.savePhone(phone);
        return phone(id);
    }

    /** Rings up an absent agent. */
    @POST
    @Path("/call-outs")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response callOut(InputStream body, @Context UriInfo uri) throws IOException {
        JsonField json = JsonField.of(RequestBody.object(body));
        String agent = json.at("agent").required(SHORT);
        String reason = json.at("reason").required(SHORT);
        Duration within = json.at("within").duration(Duration.ofSeconds(1));
        Integer ticket = json.at("ticket").integer(1, Integer.MAX_VALUE);
        json.problems().requireNone(RequestRefused::new);
        CallOut begun = callOuts.callOut(agent, reason, ticket == null ? null : ticket.longValue(), within);
        return Response.status(Response.Status.ACCEPTED)
                .location(uri.getAbsolutePathBuilder()
                        .path(Long.toString(begun.id()))
                        .build())
                .entity(CallViewJson.of(begun))
                .build();
    }

    @GET
    @Path("/call-outs/{id}")
    public JsonObject callOut(@PathParam("id") long id) {
        return CallViewJson.of(callOuts.find(id).orElseThrow(unknown("There is no call-out " + id + ".")));
    }

    private static Supplier<NotFoundException> unknown(String sentence) {
        return () -> new NotFoundException(
                Problem.of(Response.Status.NOT_FOUND, sentence).response().build());
    }
}
