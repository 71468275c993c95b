package dk.kontakt.web.desk;

import dk.kontakt.customer.CustomerOrder;
import dk.kontakt.customer.CustomerService;
import dk.kontakt.ticket.TicketNotFound;
import dk.kontakt.ticket.TicketQuery;
import dk.kontakt.ticket.TicketService;
import dk.kontakt.ticket.TicketStatus;
import dk.kontakt.ticket.TicketView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The case that the address names, as it is now, and its customer. */
@Named
@RequestScoped
public class CurrentCase {
    private static final int OTHERS = 10;

    @Inject
    private TicketService tickets;

    @Inject
    private CustomerService customers;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String given;

    private @Nullable TicketView ticket;
    private @Nullable List<CustomerOrder> orders;
    private @Nullable List<TicketView> others;

    public boolean isWanted() {
        return given != null;
    }

    public boolean isThere() {
        return given != null
                && given.matches("\\d{1,18}")
                && tickets.find(Long.parseLong(given)).isPresent();
    }

    public long getNumber() {
        return Long.parseLong(String.valueOf(given));
    }

    public TicketView getTicket() {
        TicketView known = ticket;
        if (known == null) {
            known = tickets.find(getNumber()).orElseThrow(TicketNotFound::new);
            ticket = known;
        }
        return known;
    }

    /** The case as a boundary returned it after a change. */
    void is(TicketView changed) {
        ticket = changed;
    }

    /** Reads the case again. */
    void forget() {
        ticket = null;
    }

    /** Reads again what belongs to the customer, who is another one now. */
    void forgetCustomer() {
        orders = null;
        others = null;
    }

    /** The steps of the life cycle that an agent can take now; closing comes by itself. */
    public List<TicketStatus> getNextStatuses() {
        return Arrays.stream(TicketStatus.values())
                .filter(getTicket().status()::canTransitionTo)
                .filter(next -> next != TicketStatus.CLOSED)
                .toList();
    }

    /** Whether an answer can bring the case there. */
    public boolean canBecome(TicketStatus next) {
        return getTicket().status().canTransitionTo(next);
    }

    public List<CustomerOrder> getOrders() {
        if (orders == null) {
            orders = customers.orders(getTicket().customer().id());
        }
        return orders;
    }

    public List<TicketView> getOtherTickets() {
        if (others == null) {
            TicketQuery ofCustomer =
                    TicketQuery.all(OTHERS).withCustomer(getTicket().customer().id());
            others = tickets.list(ofCustomer).items().stream()
                    .filter(other -> other.number() != getNumber())
                    .toList();
        }
        return others;
    }
}
