package dk.kontakt.web.api;

import dk.kontakt.calendar.OpenPeriod;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.sla.SlaService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Answers what a calendar makes of a time, be it a stored one or one that the caller brings along. Changes nothing. */
@Path("/sla")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SlaResource {

    @Inject
    private SlaService goals;

    /** When a duration of open time has passed, and the open periods that it passed in. */
    @POST
    @Path("/deadline")
    public JsonObject deadline(InputStream body) throws IOException {
        DeadlineQuestion.Answer answer = DeadlineQuestion.ask(RequestBody.object(body), goals);
        return JsonObjects.of("due", answer.due(), "openPeriods", periods(answer.openPeriods()));
    }

    /** The open time between two instants, in whole seconds. */
    @POST
    @Path("/elapsed")
    public JsonObject elapsed(InputStream body) throws IOException {
        return JsonObjects.of(
                "seconds", ElapsedQuestion.ask(RequestBody.object(body), goals).toSeconds());
    }

    private static JsonArray periods(List<OpenPeriod> openPeriods) {
        JsonArrayBuilder periods = JsonObjects.arrayBuilder();
        openPeriods.forEach(open -> periods.add(JsonObjects.of("start", open.start(), "end", open.end())));
        return periods.build();
    }
}
