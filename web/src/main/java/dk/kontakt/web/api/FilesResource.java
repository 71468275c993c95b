package dk.kontakt.web.api;

import dk.kontakt.channel.email.MailService;
import dk.kontakt.channel.email.StoredFile;
import dk.kontakt.channel.email.mime.CleanHtml;
import dk.kontakt.web.FileHeaders;
import dk.kontakt.web.MailDocument;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A file that came with a contact. */
@Path("/files/{id}")
@RequestScoped
public class FilesResource {

    @Inject
    private MailService mails;

    /** As it came. */
    @GET
    @RolesAllowed({"agent", "lead", "admin"})
    public Response get(@PathParam("id") UUID id) {
        StoredFile file = mails.file(id);
        return response(file.content(), FileHeaders.of(file)).build();
    }

    /** The HTML of a mail without anything that runs, asks or fetches from elsewhere. */
    @GET
    @Path("/html")
    @RolesAllowed({"agent", "lead", "admin"})
    public Response html(@PathParam("id") UUID id) {
        CleanHtml html = mails.html(id);
        byte[] page = MailDocument.of("", html.html(), "").getBytes(StandardCharsets.UTF_8);
        return response(page, FileHeaders.ofHtml())
                .header("Kontakt-Blocked-Images", html.blockedImages())
                .build();
    }

    private static Response.ResponseBuilder response(byte[] content, Map<String, String> headers) {
        Response.ResponseBuilder response = Response.ok(content);
        headers.forEach(response::header);
        return response;
    }
}
