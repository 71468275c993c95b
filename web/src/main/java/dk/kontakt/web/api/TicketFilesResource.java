package dk.kontakt.web.api;

import dk.kontakt.channel.email.MailService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What came with the contacts of a ticket, and what became of the mails that we sent. */
@Path("/tickets/{number}/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TicketFilesResource {

    @Inject
    private MailService mails;

    @GET
    @RolesAllowed({"agent", "lead", "admin"})
    public JsonObject list(@PathParam("number") long number) {
        return MailJson.of(mails.filesOf(number), mails.sentOf(number));
    }
}
