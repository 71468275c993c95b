package dk.kontakt.customer;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The boundary of customers. */
@Stateless
public class CustomerService {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * The customer these details belong to, created where nobody fits. Reached only through the contact boundary, which holds a lock
     * on the details so that two first contacts do not make two customers. A phone number that fits several chooses nobody.
     */
    @PermitAll
    public Customer matchOrCreate(ContactDetails details, String language) {
        Optional<Customer> known = match(details);
        known.ifPresent(customer -> learn(customer, details));
        return known.orElseGet(() -> create(details, language));
    }

    @RolesAllowed({"agent", "lead", "manager", "admin"})
    public List<CustomerOrder> orders(long customer) {
        return entities.createQuery(
                        "select o from CustomerOrder o where o.customer = :customer order by o.placedAt desc",
                        CustomerOrder.class)
                .setParameter("customer", customer)
                .setMaxResults(20)
                .getResultList();
    }

    /** By the orders of the year before {@code at}. */
    @PermitAll
    public ValueBand valueBandOf(long customer, Instant at) {
        BigDecimal bought = entities.createQuery(
                        "select sum(o.amount) from CustomerOrder o"
                                + " where o.customer = :customer and o.placedAt > :from and o.placedAt <= :to",
                        BigDecimal.class)
                .setParameter("customer", customer)
                .setParameter("from", at.minus(A_YEAR))
                .setParameter("to", at)
                .getSingleResult();
        return ValueBand.of(bought == null ? BigDecimal.ZERO : bought);
    }

    private Optional<Customer> match(ContactDetails details) {
        return only("c.customerNumber", details.customerNumber())
                .or(() -> only("lower(c.email)", details.email()))
                .or(() -> only("c.phone", details.phone()));
    }

    private Optional<Customer> only(String attribute, @Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        TypedQuery<Customer> query =
                entities.createQuery("select c from Customer c where " + attribute + " = :value", Customer.class);
        List<Customer> found =
                query.setParameter("value", value).setMaxResults(2).getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** An e-mail address or number that already belongs to somebody else is not moved: that conflict is for people. */
    private void learn(Customer customer, ContactDetails details) {
        boolean emailIsFree = customer.email() != null
                || only("lower(c.email)", details.email()).isEmpty();
        boolean numberIsFree = customer.customerNumber() != null
                || only("c.customerNumber", details.customerNumber()).isEmpty();
        customer.learn(new ContactDetails(
                details.name(),
                emailIsFree ? details.email() : null,
                details.phone(),
                numberIsFree ? details.customerNumber() : null));
    }

    private Customer create(ContactDetails details, String language) {
        var customer = new Customer(details, language.toLowerCase(Locale.ROOT), clock.instant());
        entities.persist(customer);
        return customer;
    }
}
