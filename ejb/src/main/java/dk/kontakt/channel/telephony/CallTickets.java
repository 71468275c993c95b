package dk.kontakt.channel.telephony;

import dk.kontakt.channel.ContactService;
import dk.kontakt.channel.Trace;
import dk.kontakt.channel.telephony.call.Call;
import dk.kontakt.channel.telephony.call.Direction;
import dk.kontakt.customer.Customer;
import dk.kontakt.customer.CustomerService;
import dk.kontakt.ticket.OwnershipService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which ticket a call belongs to. */
@ApplicationScoped
class CallTickets {
    private static final String USUAL_LANGUAGE = "da";
    private static final String NO_QUEUE = "-";

    @Inject
    private CallRecords records;

    @Inject
    private Callbacks callbacks;

    @Inject
    private ContactService contacts;

    @Inject
    private CustomerService customers;

    @Inject
    private OwnershipService ownership;

    /**
     * The ticket of a call that one of ours has answered: the one it was made for, that of a callback which is still open, or a new one. A
     * call of ours that is about no ticket has none.
     */
    Optional<Long> ofAnswered(CallView known, Call call) {
        if (known.ticket() != null) {
            return Optional.of(known.ticket());
        }
        Optional<Long> ticket = call.direction() == Direction.OUTBOUND
                ? Optional.ofNullable(call.correlator()).flatMap(records::ticket)
                : Optional.of(receive(call));
        ticket.ifPresent(number -> belong(known, number, false));
        return ticket;
    }

    /** Somebody called in vain: the open callback of the number and queue, or a new one. A withheld number cannot be called back. */
    void callBack(CallView known, Call call) {
        String number = call.otherNumber().orElse(null);
        if (number == null || known.ticket() != null) {
            return;
        }
        callbacks.enterAlone(number);
        String queue = Objects.requireNonNullElse(call.queue(), NO_QUEUE);
        String conversation = callbacks.open(number, queue).orElse("callback-" + call.id());
        long ticket = contacts.receive(new CallContact(call, languageOf(call)).callback(conversation), Trace.begin())
                .ticket();
        belong(known, ticket, true);
    }

    private long receive(Call call) {
        Optional<String> conversation = call.otherNumber().flatMap(number -> {
            callbacks.enterAlone(number);
            return callbacks.open(number);
        });
        return contacts.receive(
                        new CallContact(call, languageOf(call)).answered(conversation.orElse(null)), Trace.begin())
                .ticket();
    }

    private void belong(CallView known, long ticket, boolean callback) {
        records.belongTo(known.id(), ticket, callback);
        Optional.ofNullable(known.customer())
                .flatMap(customers::find)
                .ifPresent(customer ->
                        ownership.identified(ticket, customer, Objects.requireNonNullElse(known.agent(), "")));
    }

    /** That of the only one with the number; else the language of the house. */
    private String languageOf(Call call) {
        List<Customer> owners = call.otherNumber().map(customers::withPhone).orElse(List.of());
        return owners.size() == 1 ? owners.get(0).language() : USUAL_LANGUAGE;
    }
}
