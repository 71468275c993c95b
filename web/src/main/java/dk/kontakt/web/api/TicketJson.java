package dk.kontakt.web.api;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.ticket.CustomerView;
import dk.kontakt.ticket.TicketPage;
import dk.kontakt.ticket.TicketView;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** A ticket as the API shows it: always the same names, null where nothing is known; only a product may be absent. */
final class TicketJson {
    private TicketJson() {}

    static JsonObject of(TicketView ticket) {
        JsonObjectBuilder json = JsonObjects.builder();
        alwaysThere(ticket).forEach(json::add);
        JsonObjects.add(json, "product", ticket.product());
        return json.build();
    }

    private static JsonObject alwaysThere(TicketView ticket) {
        return JsonObjects.withNulls(
                "number", ticket.number(),
                "status", ticket.status(),
                "channel", ticket.channel(),
                "category", ticket.category(),
                "categoryReason", ticket.categoryReason(),
                "priority", ticket.priority(),
                "queue", ticket.queue(),
                "assignee", ticket.assignee(),
                "customer", of(ticket.customer()),
                "subject", ticket.subject(),
                "language", ticket.language(),
                "orderNumber", ticket.orderNumber(),
                "conversationId", ticket.conversationId(),
                "casePath", "/case/" + ticket.caseToken(),
                "follows", ticket.follows(),
                "mergedInto", ticket.mergedInto(),
                "createdAt", ticket.createdAt(),
                "updatedAt", ticket.updatedAt(),
                "firstResponseDue", ticket.firstResponseDue(),
                "firstRespondedAt", ticket.firstRespondedAt(),
                "nextResponseDue", ticket.nextResponseDue(),
                "resolutionDue", ticket.resolutionDue(),
                "resolvedAt", ticket.resolvedAt(),
                "version", ticket.version());
    }

    static JsonObject of(TicketPage page) {
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        page.items().forEach(ticket -> items.add(of(ticket)));
        return JsonObjects.withNulls("items", items.build(), "next", page.next());
    }

    /** An answer with the ticket in it, tagged with its version. */
    static Response.ResponseBuilder response(Response.StatusType status, TicketView ticket) {
        return Response.status(status).tag(tag(ticket)).entity(of(ticket));
    }

    private static EntityTag tag(TicketView ticket) {
        return new EntityTag(Integer.toString(ticket.version()));
    }

    private static JsonObject of(CustomerView customer) {
        return JsonObjects.withNulls(
                "id", customer.id(),
                "name", customer.name(),
                "email", customer.email(),
                "phone", customer.phone(),
                "customerNumber", customer.customerNumber(),
                "segment", customer.segment(),
                "language", customer.language());
    }
}
