package dk.kontakt.web.api;

import dk.kontakt.channel.email.Mailbox;
import dk.kontakt.channel.email.MailboxService;
import dk.kontakt.channel.email.MailboxView;
import dk.kontakt.platform.JsonObjects;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The mailboxes that are read and sent for, without their passwords. */
@Path("/mail/mailboxes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MailboxesResource {

    @Inject
    private MailboxService mailboxes;

    @GET
    @RolesAllowed("admin")
    public JsonObject list() {
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        mailboxes.mailboxes().forEach(mailbox -> items.add(MailboxJson.of(mailbox)));
        return JsonObjects.of("items", items.build());
    }

    /** Creates those that are new and changes the others, whatever their version; mailboxes that are not named stay. */
    @PUT
    @RolesAllowed("admin")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject save(InputStream body) throws IOException {
        List<Mailbox> wanted = MailboxRequests.all(RequestBody.object(body));
        wanted.forEach(mailbox -> mailboxes.save(mailbox, versionOf(mailbox.code())));
        return list();
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("admin")
    public Response get(@PathParam("code") String code) {
        return answer(Response.Status.OK, mailboxes.find(code).orElseThrow(unknown(code)));
    }

    /** Creates a mailbox or changes it; refused when it is not at the version in {@code If-Match}. */
    @PUT
    @Path("/{code}")
    @RolesAllowed("admin")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body)
            throws IOException {
        Integer seen = SeenVersion.optional(ifMatch);
        int basedOn = seen == null ? versionOf(code) : seen;
        MailboxView saved = mailboxes.save(MailboxRequests.one(code, RequestBody.object(body)), basedOn);
        return answer(basedOn == 0 ? Response.Status.CREATED : Response.Status.OK, saved);
    }

    private int versionOf(String code) {
        return mailboxes.find(code).map(MailboxView::version).orElse(0);
    }

    private static Response answer(Response.Status status, MailboxView mailbox) {
        return Response.status(status)
                .entity(MailboxJson.of(mailbox))
                .tag(new EntityTag(Integer.toString(mailbox.version())))
                .build();
    }

    private static Supplier<NotFoundException> unknown(String code) {
        return () -> new NotFoundException(Problem.of(Response.Status.NOT_FOUND, "There is no mailbox " + code + ".")
                .response()
                .build());
    }
}
