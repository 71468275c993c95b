package dk.kontakt.web.api;

import dk.kontakt.account.Role;
import dk.kontakt.platform.JsonField;
import dk.kontakt.report.Days;
import dk.kontakt.report.strategy.StrategyService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

/** How many visits the web shop counted on a day. */
@Path("/reports/visits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VisitsResource {
    private static final int MOST = 2_000_000_000;

    @Inject
    private StrategyService strategy;

    @GET
    @Path("/{day}")
    @RolesAllowed({Role.LEAD, Role.MANAGER, Role.ADMIN, Role.INTEGRATION})
    public JsonObject visits(@PathParam("day") String day) {
        LocalDate date = DateField.of("day", day);
        Long visits = strategy.visits(new Days(date, date)).get(date);
        if (visits == null) {
            throw new NotFoundException();
        }
        return json(date, visits);
    }

    @PUT
    @Path("/{day}")
    @RolesAllowed({Role.MANAGER, Role.ADMIN, Role.INTEGRATION})
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject count(@PathParam("day") String day, InputStream body) throws IOException {
        LocalDate date = DateField.of("day", day);
        JsonField json = JsonField.of(RequestBody.object(body));
        JsonField field = json.at("visits");
        Integer visits = field.integer(0, MOST);
        if (visits == null && !field.isNoted()) {
            field.refuse("is required");
        }
        json.problems().requireNone(RequestRefused::new);
        return stored(date, visits == null ? 0 : visits);
    }

    private JsonObject stored(LocalDate day, long visits) {
        strategy.count(day, visits);
        return json(day, visits);
    }

    private static JsonObject json(LocalDate day, long visits) {
        return Json.createObjectBuilder()
                .add("day", day.toString())
                .add("visits", visits)
                .build();
    }
}
