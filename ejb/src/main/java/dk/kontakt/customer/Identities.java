package dk.kontakt.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows which customer is who on which platform (C42). */
@ApplicationScoped
class Identities {
    private static final String OWNER = "select customer from customer_identity where platform = ? and id = ?";
    private static final String KEEP =
            "insert into customer_identity (platform, id, customer) values (?, ?, ?) on conflict do nothing";

    @PersistenceContext
    private EntityManager entities;

    /** One or none. */
    List<Customer> owner(@Nullable PlatformIdentity identity) {
        if (identity == null) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Number> owners = entities.createNativeQuery(OWNER)
                .setParameter(1, identity.platform())
                .setParameter(2, identity.id())
                .getResultList();
        return owners.stream()
                .map(owner -> entities.find(Customer.class, owner.longValue()))
                .toList();
    }

    /** Whose it was it stays. */
    void keep(@Nullable PlatformIdentity identity, Customer customer) {
        if (identity != null) {
            entities.createNativeQuery(KEEP)
                    .setParameter(1, identity.platform())
                    .setParameter(2, identity.id())
                    .setParameter(3, customer.id())
                    .executeUpdate();
        }
    }
}
