package dk.kontakt.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person or firm that contacts us. */
@Entity
public class Customer {
    @Id
    @SequenceGenerator(name = "customer", sequenceName = "customer_id_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer")
    private long id;

    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String phone;

    @Column(name = "customer_number")
    private @Nullable String customerNumber;

    @Enumerated(EnumType.STRING)
    private Segment segment = Segment.STANDARD;

    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Customer() {}

    Customer(ContactDetails details, String language, Instant createdAt) {
        this.name = details.name();
        this.email = details.email();
        this.phone = details.phone();
        this.customerNumber = details.customerNumber();
        this.language = language;
        this.createdAt = createdAt;
    }

    /** Fills in what was not known; never replaces what is. */
    void learn(ContactDetails details) {
        name = name == null ? details.name() : name;
        email = email == null ? details.email() : email;
        phone = phone == null ? details.phone() : phone;
        customerNumber = customerNumber == null ? details.customerNumber() : customerNumber;
    }

    /** Whether more than a telephone number is known. */
    boolean isKnown() {
        return name != null || email != null || customerNumber != null;
    }

    public long id() {
        return id;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable String phone() {
        return phone;
    }

    public @Nullable String customerNumber() {
        return customerNumber;
    }

    public Segment segment() {
        return segment;
    }

    public String language() {
        return language;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
