package dk.kontakt.channel.telephony;

import dk.kontakt.channel.telephony.call.CallEvent;
import dk.kontakt.customer.Customer;
import dk.kontakt.customer.CustomerService;
import dk.kontakt.customer.PhoneNumber;
import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldProblems;
import dk.kontakt.ticket.OwnershipService;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The boundary of the telephone: what exchanges tell, what agents see of it, and the calls they make. */
@Stateless
@RolesAllowed({"agent", "lead", "admin"})
public class TelephonyService {
    private static final String EXTENSION = "[0-9A-Za-z*#._-]{1,40}";

    @Inject
    private CallIntake intake;

    @Inject
    private CallRecords records;

    @Inject
    private CallViews views;

    @Inject
    private AgentPhones phones;

    @Inject
    private Dialling dialling;

    @Inject
    private CustomerService customers;

    @Inject
    private OwnershipService ownership;

    @Resource
    private SessionContext session;

    /** Takes an event in; the same once more changes nothing, and one that comes late finds its place. */
    @RolesAllowed({"integration", "system"})
    public CallReceipt receive(CallEvent event) {
        return intake.take(event);
    }

    /** The calls at the caller's telephone, the oldest first. */
    public List<CallView> current() {
        return views.at(caller());
    }

    @RolesAllowed({"agent", "lead", "manager", "admin", "integration"})
    public Optional<CallView> find(String callId) {
        return views.find(callId);
    }

    /** The last call with the same number before this one. */
    public Optional<CallView> lastBefore(CallView call) {
        String number = call.number();
        return number == null ? Optional.empty() : views.lastBefore(call.id(), number);
    }

    /** Everybody whom the number of the call fits; nobody where it is withheld. */
    public List<Customer> matchesOf(CallView call) {
        String number = call.number();
        return number == null ? List.of() : customers.withPhone(number);
    }

    /**
     * Says which of those whom the number fits the other party is; the ticket follows.
     *
     * @throws CallNotFound if the call is not at the caller's telephone
     * @throws PhoneRefused if the customer has another number
     */
    public void pick(long call, long customer) {
        CallView picked =
                current().stream().filter(one -> one.id() == call).findFirst().orElseThrow(CallNotFound::new);
        Customer chosen = matchesOf(picked).stream()
                .filter(one -> one.id() == customer)
                .findFirst()
                .orElseThrow(() -> new PhoneRefused("customer", "has another number"));
        records.pick(call, customer, caller());
        if (picked.ticket() != null) {
            ownership.identified(picked.ticket(), chosen, caller());
        }
    }

    /**
     * Has the caller's telephone call a number.
     *
     * @param ticket that the call is about; null for none
     * @throws PhoneRefused if the caller has no extension, or {@code to} is no possible number
     */
    public void dial(String to, @Nullable Long ticket) {
        var problems = new FieldProblems();
        String number = PhoneNumber.e164(to).orElse("");
        if (number.isEmpty()) {
            problems.refuse("to", "must be a telephone number");
        }
        String extension = phones.of(caller()).map(AgentPhone::extension).orElse("");
        if (extension.isEmpty()) {
            problems.refuse("device", "is required: you have no extension");
        }
        problems.requireNone(PhoneRefused::new);
        dialling.call(extension, number, ticket == null ? "none" : Long.toString(ticket));
    }

    /** Whether the caller can have calls made. */
    public boolean hasExtension() {
        return phones.of(caller()).map(AgentPhone::extension).isPresent();
    }

    @RolesAllowed({"agent", "lead", "manager", "admin"})
    public AgentPhone phoneOf(String agent) {
        return phones.of(agent).orElseGet(() -> new AgentPhone(agent, null, null));
    }

    /** What is wrong with an agent's telephone, but for whether there is such an agent. */
    @RolesAllowed({"lead", "manager", "admin"})
    public List<FieldProblem> problemsOf(AgentPhone phone) {
        var problems = new FieldProblems();
        String extension = phone.extension();
        if (extension != null && !extension.matches(EXTENSION)) {
            problems.refuse("extension", "must consist of letters (a-z), digits, stars, hashes, dots and hyphens");
        }
        phones.agentAt(extension)
                .filter(other -> !other.equals(phone.agent()))
                .ifPresent(other -> problems.refuse("extension", "is that of " + other));
        if (phone.ownNumber() != null && PhoneNumber.e164(phone.ownNumber()).isEmpty()) {
            problems.refuse("ownNumber", "must be a telephone number");
        }
        return problems.all();
    }

    /**
     * Says where an agent is reached.
     *
     * @throws PhoneRefused naming every wrong field
     */
    @RolesAllowed({"lead", "manager", "admin"})
    public void savePhone(AgentPhone phone) {
        var problems = new FieldProblems();
        if (!phones.isAgent(phone.agent())) {
            problems.refuse("agent", "is not an agent");
        }
        problems.addAll(problemsOf(phone));
        problems.requireNone(PhoneRefused::new);
        String number = Optional.ofNullable(phone.ownNumber())
                .flatMap(PhoneNumber::e164)
                .orElse(null);
        phones.save(new AgentPhone(phone.agent(), phone.extension(), number));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
