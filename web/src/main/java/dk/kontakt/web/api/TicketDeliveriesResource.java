package dk.kontakt.web.api;

import dk.kontakt.channel.social.SentAnswer;
import dk.kontakt.channel.social.SentAnswerService;
import dk.kontakt.platform.JsonObjects;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What became of the answers on a ticket that go by social platforms and SMS. */
@Path("/tickets/{number}/deliveries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "lead", "admin", "integration"})
public class TicketDeliveriesResource {

    @Inject
    private SentAnswerService answers;

    @GET
    public JsonObject list(@PathParam("number") long number) {
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        answers.sentOf(number).forEach(answer -> items.add(json(answer)));
        return JsonObjects.of("items", items.build());
    }

    private static JsonObject json(SentAnswer answer) {
        return JsonObjects.withNulls(
                "event", answer.answer(),
                "channel", answer.channel(),
                "state", answer.state(),
                "reason", answer.reason(),
                "attempts", answer.attempts(),
                "at", answer.at());
    }
}
