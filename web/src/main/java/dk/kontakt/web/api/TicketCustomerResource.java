package dk.kontakt.web.api;

import dk.kontakt.channel.system.SystemService;
import dk.kontakt.customer.CustomerFactsService;
import dk.kontakt.customer.CustomerService;
import dk.kontakt.platform.JsonField;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.ticket.CustomerView;
import dk.kontakt.ticket.OwnershipService;
import dk.kontakt.ticket.TicketService;
import dk.kontakt.ticket.TicketView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** A ticket's customer: what is known, from whom and how old, and who else it may be. */
@Path("/tickets/{number}/customer")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TicketCustomerResource {
    private static final int LONGEST_ID = 18;

    @Inject
    private TicketService tickets;

    @Inject
    private SystemService systems;

    @Inject
    private CustomerFactsService facts;

    @Inject
    private CustomerService customers;

    @Inject
    private OwnershipService ownership;

    @GET
    public JsonObject get(@PathParam("number") long number) {
        long customer = tickets.get(number).customer().id();
        JsonArrayBuilder candidates = JsonObjects.arrayBuilder();
        customers
                .all(ownership.candidates(number))
                .forEach(other -> candidates.add(CustomerJson.of(CustomerView.of(other))));
        return JsonObjects.of(
                "customer", CustomerJson.of(tickets.get(number).customer()),
                "candidates", candidates.build(),
                "systems", CustomerJson.knowledge(systems.knowledge(customer)),
                "facts", CustomerJson.facts(facts.facts(customer)),
                "orders", CustomerJson.orders(customers.orders(customer)));
    }

    /** Decides whose ticket it is. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(@PathParam("number") long number, InputStream body) throws IOException {
        JsonField json = JsonField.of(RequestBody.object(body));
        String id = json.at("customer").required(LONGEST_ID);
        if (!id.isEmpty() && !id.matches("\\d+")) {
            json.at("customer").refuse("must be the id of a customer, as text");
        }
        json.problems().requireNone(RequestRefused::new);
        TicketView chosen = ownership.choose(number, Long.parseLong(id));
        return TicketJson.response(Response.Status.OK, chosen).build();
    }
}
