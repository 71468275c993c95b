package dk.kontakt.web.api;

import dk.kontakt.channel.system.BusinessSystem;
import dk.kontakt.channel.system.SystemService;
import dk.kontakt.channel.system.SystemView;
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
import jakarta.ws.rs.POST;
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
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The CRM and the ERP: how they are asked, and how they go. */
@Path("/systems")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SystemsResource {

    @Inject
    private SystemService systems;

    @GET
    @RolesAllowed("admin")
    public JsonObject list() {
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        systems.systems().forEach(system -> items.add(SystemJson.of(system)));
        return JsonObjects.of("items", items.build());
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("admin")
    public Response get(@PathParam("code") String code) {
        return answer(systems.get(system(code)));
    }

    /** Changes what the body names; refused when the settings are not at the version in {@code If-Match}. */
    @PUT
    @Path("/{code}")
    @RolesAllowed("admin")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body)
            throws IOException {
        SystemView now = systems.get(system(code));
        var wanted = SystemJson.read(RequestBody.object(body), now.settings());
        return answer(systems.save(wanted, SeenVersion.optional(ifMatch)));
    }

    /** Lets a silent system be asked at once. */
    @POST
    @Path("/{code}/try")
    @RolesAllowed("admin")
    public Response tryNow(@PathParam("code") String code) {
        return answer(systems.tryNow(system(code)));
    }

    private static BusinessSystem system(String code) {
        return Arrays.stream(BusinessSystem.values())
                .filter(system -> system.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new NotFoundException(Problem.of(Response.Status.NOT_FOUND, "There is no system " + code + ".")
                                .response()
                                .build()));
    }

    private static Response answer(SystemView system) {
        return Response.ok(SystemJson.of(system))
                .tag(new EntityTag(Integer.toString(system.version())))
                .build();
    }
}
