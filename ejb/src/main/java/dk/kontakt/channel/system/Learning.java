package dk.kontakt.channel.system;

import dk.kontakt.channel.CustomerUpdated;
import dk.kontakt.channel.ForeignEvent;
import dk.kontakt.channel.system.profile.Profile;
import dk.kontakt.channel.system.profile.Statement;
import dk.kontakt.customer.CustomerFacts;
import dk.kontakt.customer.CustomerFactsService;
import dk.kontakt.customer.OrderFacts;
import dk.kontakt.ticket.OwnershipService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what systems say. Of people and orders that never concerned us nothing is kept: they are asked about when they do. */
@ApplicationScoped
class Learning {
    private static final String OPEN_TICKETS =
            "select number from ticket where customer = ? and status <> 'CLOSED' order by number desc limit 10";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CustomerFactsService facts;

    @Inject
    private OwnershipService ownership;

    @Inject
    private Event<CustomerUpdated> updated;

    @Inject
    private Clock clock;

    void answer(SystemSettings settings, SystemRequest request, ForeignEvent event) {
        String system = settings.system().name();
        Profile profile = settings.profile().profile();
        Statement statement = statement(event);
        if (settings.system() == BusinessSystem.CRM) {
            people(system, request, profile.customers(statement));
        } else {
            inOrder(profile.orders(statement)).forEach(order -> facts.learn(system, request.customer(), order));
        }
        facts.heard(system, request.customer(), clock.instant());
    }

    /** One is the customer; several are a choice for people. */
    private void people(String system, SystemRequest request, List<CustomerFacts> said) {
        if (said.size() == 1) {
            facts.learn(system, request.customer(), said.get(0));
            return;
        }
        List<Long> candidates = said.stream()
                .map(one -> facts.calledOrNew(system, one))
                .filter(customer -> customer != request.customer())
                .toList();
        if (request.ticket() != null) {
            ownership.doubt(request.ticket(), candidates);
        }
    }

    void changes(SystemSettings settings, ForeignEvent event) {
        Profile profile = settings.profile().profile();
        Statement statement = statement(event);
        if (settings.system() == BusinessSystem.CRM) {
            profile.customers(statement).forEach(said -> change(settings, said));
        } else {
            inOrder(profile.orders(statement)).forEach(said -> change(settings, said));
        }
    }

    private void change(SystemSettings settings, CustomerFacts said) {
        String system = settings.system().name();
        for (long customer : facts.called(system, said.key(), said.customerNumber())) {
            facts.learn(system, customer, said);
            tell(customer);
        }
    }

    private void change(SystemSettings settings, OrderFacts said) {
        String system = settings.system().name();
        Long customer = customerOf(system, said).orElse(null);
        if (customer != null || said.content() == null) {
            facts.learn(system, customer, said);
        }
        if (customer != null) {
            tell(customer);
        }
    }

    private Optional<Long> customerOf(String system, OrderFacts said) {
        OrderFacts.Content content = said.content();
        String key = content == null ? null : content.customerKey();
        return key == null
                ? Optional.empty()
                : facts.called(system, key, null).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private void tell(long customer) {
        List<Long> tickets = entities.createNativeQuery(OPEN_TICKETS)
                .setParameter(1, customer)
                .getResultList();
        tickets.forEach(ticket -> updated.fire(new CustomerUpdated(ticket, customer)));
    }

    /** Always in the same order, so that two messages about the same orders do not wait for each other. */
    private static List<OrderFacts> inOrder(List<OrderFacts> orders) {
        return orders.stream().sorted(Comparator.comparing(OrderFacts::number)).toList();
    }

    private Statement statement(ForeignEvent event) {
        return new Statement(event.data(), timeOf(event.time()), event.id());
    }

    private Instant timeOf(@Nullable Instant told) {
        return told == null ? clock.instant() : told;
    }
}
