package dk.kontakt.web.desk;

import dk.kontakt.channel.system.SystemKnowledge;
import dk.kontakt.channel.system.SystemService;
import dk.kontakt.customer.Customer;
import dk.kontakt.customer.CustomerFacts;
import dk.kontakt.customer.CustomerFactsService;
import dk.kontakt.customer.CustomerService;
import dk.kontakt.customer.KnownFact;
import dk.kontakt.ticket.CustomerView;
import dk.kontakt.ticket.NoCandidate;
import dk.kontakt.ticket.OwnershipService;
import dk.kontakt.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of the case's customer, from whom and how old; and whose case it is, where several fit. */
@Named
@RequestScoped
public class CustomerPanel {
    private static final Logger LOG = Logger.getLogger(CustomerPanel.class.getName());

    @Inject
    private SystemService systems;

    @Inject
    private CustomerFactsService facts;

    @Inject
    private CustomerService customers;

    @Inject
    private OwnershipService ownership;

    @Inject
    private CurrentCase current;

    @Inject
    private DeskCasePage page;

    @Inject
    private KnownWords words;

    @Inject
    private PageMessages messages;

    private @Nullable List<SystemKnowledge> knowledge;
    private @Nullable List<KnownFact> known;
    private @Nullable List<CustomerView> candidates;

    /** Asks the systems behind the case that was opened, which opens whether they can be asked or not (C54). */
    void ask() {
        try {
            systems.open(current.getTicket().customer().id(), current.getNumber());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "CRM and ERP were not asked", e);
        }
    }

    /** How old what the system said is; null for one that is not asked. */
    public @Nullable KnownLine line(String system) {
        if (knowledge == null) {
            knowledge = systems.knowledge(current.getTicket().customer().id());
        }
        return Objects.requireNonNull(knowledge).stream()
                .filter(one -> one.system().name().equals(system))
                .findFirst()
                .map(words::line)
                .orElse(null);
    }

    /** What systems say besides what the customer's own fields hold. */
    public List<KnownFact> getFacts() {
        List<KnownFact> read = known;
        if (read == null) {
            read = facts.facts(current.getTicket().customer().id()).stream()
                    .filter(fact -> !CustomerFacts.OURS.contains(fact.name()))
                    .toList();
            known = read;
        }
        return read;
    }

    /** Among whom to choose, the present one first; empty where there is no doubt. */
    public List<CustomerView> getCandidates() {
        List<CustomerView> read = candidates;
        if (read == null) {
            read = readCandidates();
            candidates = read;
        }
        return read;
    }

    public String details(CustomerView candidate) {
        return Stream.of(candidate.customerNumber(), candidate.email(), candidate.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    public void choose(long customer) {
        try {
            page.acted(ownership.choose(current.getNumber(), customer));
            messages.confirm("customer.conflict.chosen");
        } catch (NoCandidate refused) {
            current.forget();
            messages.refuse("customer.conflict.gone");
        }
        candidates = null;
        knowledge = null;
        known = null;
        current.forgetCustomer();
        ask();
    }

    private List<CustomerView> readCandidates() {
        List<CustomerView> read = new ArrayList<>();
        for (Customer other : customers.all(ownership.candidates(current.getNumber()))) {
            read.add(CustomerView.of(other));
        }
        if (!read.isEmpty()) {
            read.add(0, current.getTicket().customer());
        }
        return read;
    }
}
