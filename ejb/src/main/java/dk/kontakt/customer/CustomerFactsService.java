package dk.kontakt.customer;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The boundary of what business systems say of customers and orders, with its source and age (C43). */
@Stateless
@PermitAll
public class CustomerFactsService {
    private static final String DEFAULT_LANGUAGE = "da";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** In the order of their names. */
    @RolesAllowed({"agent", "lead", "manager", "admin", "integration"})
    public List<KnownFact> facts(long customer) {
        return reading(database -> new CustomerRecords(database).facts(customer));
    }

    /** Keeps what a system says of a customer of ours. Reached only through the listeners of systems, as all below. */
    public void learn(String system, long customer, CustomerFacts said) {
        writing(database -> new CustomerRecords(database).store(customer, system, said));
    }

    /** The system has said all that it knows of the customer. */
    public void heard(String system, long customer, Instant at) {
        writing(database -> new CustomerRecords(database).heard(customer, system, at));
    }

    /** The customers whom the system means; usually one, none where it is nobody who ever contacted us. */
    public List<Long> called(String system, String key, @Nullable String customerNumber) {
        return reading(database -> new CustomerRecords(database).called(system, key, customerNumber));
    }

    /** The customer of whom the system speaks, created where it is nobody of ours. */
    public long calledOrNew(String system, CustomerFacts said) {
        List<Long> known = called(system, said.key(), said.customerNumber());
        long customer = known.isEmpty() ? create(said) : known.get(0);
        learn(system, customer, said);
        return customer;
    }

    public void learn(String system, @Nullable Long customer, OrderFacts said) {
        writing(database -> new OrderRecords(database).store(system, customer, said));
    }

    /** What may be somebody else's is left to {@link #learn}, which looks. */
    private long create(CustomerFacts said) {
        ContactDetails told = said.details();
        var customer = new Customer(
                new ContactDetails(told.name(), null, told.phone(), null), DEFAULT_LANGUAGE, clock.instant());
        entities.persist(customer);
        return customer.id();
    }

    private void writing(Write write) {
        reading(database -> {
            write.with(database);
            return true;
        });
    }

    private <T> T reading(Read<T> read) {
        entities.flush();
        try {
            return read.from(entities.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Read<T> {
        T from(Connection database) throws SQLException;
    }

    private interface Write {
        void with(Connection database) throws SQLException;
    }
}
