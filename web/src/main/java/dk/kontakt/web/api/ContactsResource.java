package dk.kontakt.web.api;

import dk.kontakt.channel.ContactReader;
import dk.kontakt.channel.ContactReceipt;
import dk.kontakt.channel.ContactService;
import dk.kontakt.channel.Trace;
import dk.kontakt.ticket.TicketService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes enquiries in. */
@Path("/contacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContactsResource {

    @Inject
    private ContactService contacts;

    @Inject
    private TicketService tickets;

    /** 201 with the ticket; 200 for a contact that had been received before. What the contact causes carries on its {@code traceparent}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response receive(
            @HeaderParam("traceparent") @Nullable String traceparent, InputStream body, @Context UriInfo uri)
            throws IOException {
        ContactReceipt receipt =
                contacts.receive(ContactReader.read(RequestBody.object(body)), Trace.of(traceparent, null));
        return TicketJson.response(receipt.repeated() ? Status.OK : Status.CREATED, tickets.get(receipt.ticket()))
                .location(TicketResource.address(uri, receipt.ticket()))
                .build();
    }
}
