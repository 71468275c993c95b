package dk.kontakt.sla;

import dk.kontakt.category.CategoryService;
import dk.kontakt.customer.CustomerService;
import dk.kontakt.sla.rule.Dimension;
import dk.kontakt.sla.rule.Occasion;
import dk.kontakt.ticket.Ticket;

/** A ticket as the conditions see it now; its category's side of the sale and its customer's value are looked up only when asked. */
record TicketOccasion(Ticket ticket, CategoryService categories, CustomerService customers) implements Occasion {

    @Override
    public String value(Dimension dimension) {
        return switch (dimension) {
            case CHANNEL -> ticket.channel().name();
            case CATEGORY -> ticket.category();
            case SALE -> categories.get(ticket.category()).definition().sale().name();
            case SEGMENT -> ticket.customer().segment().name();
            case VALUE_BAND ->
                customers
                        .valueBandOf(ticket.customer().id(), ticket.createdAt())
                        .name();
            case PRIORITY -> ticket.priority().name();
            case QUEUE -> ticket.queue();
        };
    }
}
