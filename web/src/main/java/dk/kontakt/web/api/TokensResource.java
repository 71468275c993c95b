package dk.kontakt.web.api;

import dk.kontakt.account.AccountService;
import dk.kontakt.platform.JsonField;
import dk.kontakt.platform.JsonObjects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Makes bearer tokens, so that a system need not keep a password. */
@Path("/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {
    private static final int USUAL_HOURS = 24 * 30;
    private static final int MOST_HOURS = 24 * 366;

    @Inject
    private AccountService accounts;

    /** The token is shown this once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) throws IOException {
        int hours = hours(RequestBody.optionalObject(body));
        JsonObject token =
                JsonObjects.of("token", accounts.createToken(Duration.ofHours(hours)), "validForHours", hours);
        return Response.status(Response.Status.CREATED).entity(token).build();
    }

    private static int hours(JsonObject json) {
        var fields = JsonField.of(json);
        Integer hours = fields.at("validForHours").integer(1, MOST_HOURS);
        fields.problems().requireNone(RequestRefused::new);
        return hours == null ? USUAL_HOURS : hours;
    }
}
