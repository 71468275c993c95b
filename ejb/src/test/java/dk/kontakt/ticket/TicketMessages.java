package dk.kontakt.ticket;

import dk.kontakt.customer.Customer;
import jakarta.json.JsonObject;
import java.time.Instant;

/** What happens to tickets, for tests of those who are told. */
public final class TicketMessages {
    private static final Instant THEN = Instant.parse("2026-03-28T21:00:00.123456Z");

    private TicketMessages() {}

    public static TicketEvent event(Customer customer, EventType type, JsonObject details) {
        return new TicketEvent(ticket(customer), THEN, new Happening(type, Happening.CUSTOMER, null, details));
    }

    public static ReplySent reply(Customer customer) {
        return new ReplySent(ticket(customer), new Reply(0, "agent1", THEN, "Den kommer", 95));
    }

    private static Ticket ticket(Customer customer) {
        var contact = new NewContact(Channel.EMAIL, "m-1", THEN, "Pakke", "Hvor er den?", "da", false);
        var about = new OpenTicket.Subject("general", "no rule", Priority.NORMAL, "service", null, null);
        return new Ticket(new OpenTicket(customer, "c-1", null, about, contact), "3e0f", THEN);
    }
}
