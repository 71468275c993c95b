package dk.kontakt.web.api;

import dk.kontakt.account.Role;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.report.staffing.Expectation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** The arithmetic of staffing (C58). Changes nothing and reads no rows. */
@Path("/staffing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StaffingResource {
    private static final int DIGITS = 6;

    /** By Erlang C, or by Erlang A where the contacts have a patience. */
    @POST
    @Path("/erlang")
    @RolesAllowed({Role.LEAD, Role.MANAGER, Role.ADMIN, Role.INTEGRATION})
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject erlang(InputStream body) throws IOException {
        return json(ErlangQuestion.ask(RequestBody.object(body)));
    }

    private static JsonObject json(ErlangQuestion.Answer answer) {
        Expectation expected = answer.expected();
        JsonObjectBuilder json = JsonObjects.builder()
                .add("agents", expected.agents())
                .add("serviceLevel", share(expected.serviceLevel()))
                .add("averageSpeedOfAnswer", seconds(expected.averageSpeedOfAnswer()))
                .add("occupancy", share(expected.occupancy()));
        Double abandonment = expected.abandonment();
        JsonObjects.add(json, "abandonment", abandonment == null ? JsonValue.NULL : share(abandonment));
        Integer needed = answer.needed();
        JsonObjects.add(json, "agentsNeeded", needed == null ? JsonValue.NULL : needed);
        return json.build();
    }

    private static JsonValue share(double share) {
        return Json.createValue(BigDecimal.valueOf(share).setScale(DIGITS, RoundingMode.HALF_UP));
    }

    private static String seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000)).toString();
    }
}
