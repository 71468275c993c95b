package dk.kontakt.web.api;

import dk.kontakt.account.Role;
import dk.kontakt.report.value.ValueService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** What the figures of value rest on: all that was ever written, and what shall hold from a day on. */
@Path("/value")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ValueResource {

    @Inject
    private ValueService value;

    @GET
    @Path("/terms")
    @RolesAllowed({Role.LEAD, Role.MANAGER, Role.ADMIN, Role.INTEGRATION})
    public JsonObject terms() {
        return ValueJson.terms(value.terms());
    }

    @PUT
    @Path("/terms")
    @RolesAllowed({Role.MANAGER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject introduceTerms(InputStream body) throws IOException {
        return ValueJson.saved(value.introduce(ValueRequests.terms(RequestBody.object(body))));
    }

    @GET
    @Path("/attribution")
    @RolesAllowed({Role.LEAD, Role.MANAGER, Role.ADMIN, Role.INTEGRATION})
    public JsonObject attribution() {
        return ValueJson.attribution(value.attribution());
    }

    @PUT
    @Path("/attribution")
    @RolesAllowed({Role.MANAGER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject introduceAttribution(InputStream body) throws IOException {
        return ValueJson.saved(value.introduce(ValueRequests.attribution(RequestBody.object(body))));
    }

    @GET
    @Path("/hours")
    @RolesAllowed({Role.LEAD, Role.MANAGER, Role.ADMIN, Role.INTEGRATION})
    public JsonObject hours() {
        return ValueJson.hours(value.hours());
    }

    @PUT
    @Path("/hours")
    @RolesAllowed({Role.MANAGER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject introduceHours(InputStream body) throws IOException {
        return ValueJson.saved(value.introduce(ValueRequests.hours(RequestBody.object(body))));
    }
}
