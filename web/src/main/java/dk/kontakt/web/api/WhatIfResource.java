package dk.kontakt.web.api;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.platform.Progress;
import dk.kontakt.sla.whatif.Attainment;
import dk.kontakt.sla.whatif.WhatIf;
import dk.kontakt.sla.whatif.WhatIfService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
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
import org.jspecify.annotations.Nullable;

/** What recorded tickets would have become under other service goals. Changes nothing. */
@Path("/sla/what-if")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WhatIfResource {

    @Inject
    private WhatIfService replays;

    @POST
    @RolesAllowed({"manager", "admin"})
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject answer(InputStream body) throws IOException {
        return json(replays.answer(SlaRequests.question(RequestBody.object(body)), new Progress()));
    }

    static JsonObject json(WhatIf answer) {
        JsonArrayBuilder attainment = JsonObjects.arrayBuilder();
        answer.attainment().forEach(row -> attainment.add(json(row)));
        JsonArrayBuilder flips = JsonObjects.arrayBuilder();
        answer.flips()
                .forEach(flip -> flips.add(JsonObjects.of(
                        "ticket", flip.ticket(),
                        "channel", flip.channel(),
                        "metric", flip.metric(),
                        "before", flip.before(),
                        "after", flip.after())));
        return JsonObjects.of(
                "tickets", answer.tickets(),
                "attainment", attainment.build(),
                "allFlips", answer.allFlips(),
                "flips", flips.build());
    }

    private static JsonObject json(Attainment row) {
        return JsonObjects.withNulls(
                "channel", row.channel(),
                "metric", row.metric(),
                "decidedBefore", row.decidedBefore(),
                "metBefore", row.metBefore(),
                "before", percent(row.before()),
                "decidedAfter", row.decidedAfter(),
                "metAfter", row.metAfter(),
                "after", percent(row.after()));
    }

    private static @Nullable JsonValue percent(@Nullable Double share) {
        return share == null ? null : Json.createValue(BigDecimal.valueOf(share).setScale(1, RoundingMode.HALF_UP));
    }
}
