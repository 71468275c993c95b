package dk.kontakt.web.desk;

import dk.kontakt.channel.telephony.CallNotFound;
import dk.kontakt.channel.telephony.CallView;
import dk.kontakt.channel.telephony.TelephonyService;
import dk.kontakt.customer.Customer;
import dk.kontakt.customer.CustomerService;
import dk.kontakt.ticket.CustomerView;
import dk.kontakt.ticket.TicketQuery;
import dk.kontakt.ticket.TicketService;
import dk.kontakt.ticket.TicketStatus;
import dk.kontakt.ticket.TicketView;
import dk.kontakt.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Ajax;
import org.omnifaces.util.Faces;

/** The call at the agent's telephone, with everybody it may be and what is known of them; of several the oldest. */
@Named
@RequestScoped
public class CallCard {
    private static final int ORDERS = 3;
    private static final int TICKETS = 4;
    private static final Set<TicketStatus> OPEN =
            EnumSet.of(TicketStatus.NEW, TicketStatus.OPEN, TicketStatus.ON_HOLD, TicketStatus.PENDING_CUSTOMER);

    @Inject
    private TelephonyService telephony;

    @Inject
    private CustomerService customers;

    @Inject
    private TicketService tickets;

    @Inject
    private PageMessages messages;

    private @Nullable List<CallView> current;
    private @Nullable List<CallMatch> matches;

    /** Draws the card again; the page asks only when the call has changed. */
    public void look() {
        Ajax.update("call:card");
    }

    /** The agent says who it is. */
    public void pick() {
        try {
            telephony.pick(parameter("call"), parameter("customer"));
        } catch (CallNotFound over) {
            messages.refuse("call.over");
        }
        current = null;
        Ajax.update("call:card");
    }

    public @Nullable CallView getCall() {
        if (current == null) {
            current = telephony.current();
        }
        return current.isEmpty() ? null : current.get(0);
    }

    /** In the order of their ids; only the one who was picked, once somebody was. */
    public List<CallMatch> getMatches() {
        CallView call = getCall();
        if (matches == null) {
            matches = call == null
                    ? List.of()
                    : telephony.matchesOf(call).stream()
                            .filter(customer -> isMeant(call, customer))
                            .map(this::match)
                            .toList();
        }
        return matches;
    }

    public @Nullable CallView getLast() {
        return Optional.ofNullable(getCall()).flatMap(telephony::lastBefore).orElse(null);
    }

    /** The case of the call, as soon as it has one. */
    public @Nullable TicketView getTicket() {
        CallView call = getCall();
        return call == null || call.ticket() == null
                ? null
                : tickets.find(call.ticket()).orElse(null);
    }

    /** Whether the agent has to say who it is. */
    public boolean isAmbiguous() {
        return getMatches().size() > 1;
    }

    private static boolean isMeant(CallView call, Customer customer) {
        return call.customer() == null || call.customer() == customer.id();
    }

    private CallMatch match(Customer customer) {
        return new CallMatch(
                CustomerView.of(customer),
                customers.orders(customer.id()).stream().limit(ORDERS).toList(),
                tickets.list(TicketQuery.all(TICKETS)
                                .withCustomer(customer.id())
                                .withStatuses(OPEN))
                        .items());
    }

    private static long parameter(String name) {
        String text = String.valueOf(Faces.getRequestParameter(name));
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
