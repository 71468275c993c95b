package dk.kontakt.web.desk;

import dk.kontakt.customer.CustomerOrder;
import dk.kontakt.ticket.CustomerView;
import dk.kontakt.ticket.TicketView;
import java.util.List;

/** Somebody whom the number of a call fits, with the last orders and the cases that are open. */
public record CallMatch(CustomerView customer, List<CustomerOrder> orders, List<TicketView> tickets) {}
