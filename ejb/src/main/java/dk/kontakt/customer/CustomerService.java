package dk.kontakt.customer;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The boundary of customers. */
@Stateless
public class CustomerService {

    private static final Duration A_YEAR = Duration.ofDays(365);

    /** A switchboard's number may belong to very many; more than these nobody reads. */
    private static final int MOST_FITTING = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Identities identities;

    @Inject
    private Clock clock;

    /**
     * The customer these details belong to, created where nobody fits, and whom else they fit. Reached only through the contact
     * boundary, which holds a lock on the details so that two first contacts do not make two customers. A phone number that fits several
     * chooses nobody.
     */
    @PermitAll
    public Identity identify(ContactDetails details, String language) {
        List<Customer> withNumber = sharing("c.customerNumber", details.customerNumber());
        List<Customer> withEmail = sharing("lower(c.email)", details.email());
        List<Customer> withPhone = sharing("c.phone", details.phone());
        List<List<Customer>> fitting =
                List.of(identities.owner(details.identity()), withNumber, withEmail, knownFirst(withPhone));
        Optional<Customer> known = fitting.stream()
                .filter(some -> some.size() == 1)
                .map(some -> some.get(0))
                .findFirst();
        known.ifPresent(customer -> customer.learn(learnt(customer, details, withNumber, withEmail)));
        Customer customer =
                known.or(() -> unknownCaller(details, withPhone)).orElseGet(() -> create(details, language));
        identities.keep(details.identity(), customer);
        return new Identity(customer, othersThan(customer, fitting));
    }

    @PermitAll
    public Optional<Customer> find(long customer) {
        return Optional.ofNullable(entities.find(Customer.class, customer));
    }

    /** Those among whom people have to choose, in the order of their ids. */
    @RolesAllowed({"agent", "lead", "manager", "admin", "integration"})
    public List<Customer> all(Collection<Long> customers) {
        return customers.isEmpty()
                ? List.of()
                : entities.createQuery("select c from Customer c where c.id in :ids order by c.id", Customer.class)
                        .setParameter("ids", customers)
                        .getResultList();
    }

    /**
     * Everybody with that number, by their ids; who is known by nothing else comes only where there is nobody else.
     *
     * @param e164 as {@link PhoneNumber} normalises it; null fits nobody
     */
    @PermitAll
    public List<Customer> withPhone(@Nullable String e164) {
        return knownFirst(sharing("c.phone", e164));
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

    /** The ids of the others whom one of the details belongs to; a phone number may belong to many. */
    private static List<Long> othersThan(Customer customer, List<List<Customer>> fitting) {
        return fitting.stream()
                .flatMap(List::stream)
                .map(Customer::id)
                .filter(other -> other != customer.id())
                .distinct()
                .sorted()
                .toList();
    }

    /** Who is known by nothing but the number counts only where there is nobody else. */
    private static List<Customer> knownFirst(List<Customer> owners) {
        List<Customer> known = owners.stream().filter(Customer::isKnown).toList();
        return known.isEmpty() ? owners : known;
    }

    /** One who is known by nothing but a number stands for a caller of whom nothing else is known either. */
    private static Optional<Customer> unknownCaller(ContactDetails details, List<Customer> owners) {
        boolean phoneAlone = details.email() == null && details.customerNumber() == null;
        return owners.stream().filter(owner -> phoneAlone && !owner.isKnown()).findFirst();
    }

    private List<Customer> sharing(String attribute, @Nullable String value) {
        if (value == null) {
            return List.of();
        }
        return entities.createQuery(
                        "select c from Customer c where " + attribute + " = :value order by c.id", Customer.class)
                .setParameter("value", value)
                .setMaxResults(MOST_FITTING)
                .getResultList();
    }

    /** An e-mail address or number that already belongs to somebody else is not moved: that conflict is for people. */
    private static ContactDetails learnt(
            Customer customer, ContactDetails details, List<Customer> withNumber, List<Customer> withEmail) {
        boolean emailIsFree = customer.email() != null || withEmail.size() != 1;
        boolean numberIsFree = customer.customerNumber() != null || withNumber.size() != 1;
        return new ContactDetails(
                details.name(),
                emailIsFree ? details.email() : null,
                details.phone(),
                numberIsFree ? details.customerNumber() : null);
    }

    private Customer create(ContactDetails details, String language) {
        var customer = new Customer(details, language.toLowerCase(Locale.ROOT), clock.instant());
        entities.persist(customer);
        return customer;
    }
}
