package dk.kontakt.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order as the shop or ERP last told it. */
@Entity
@Table(name = "customer_order")
public class CustomerOrder {
    @Id
    private String number;

    private long customer;

    @Column(name = "placed_at")
    private Instant placedAt;

    private BigDecimal amount;
    private String currency;
    private String status;
    private String summary;
    private @Nullable String source;

    @Column(name = "as_of")
    private @Nullable Instant asOf;

    @SuppressWarnings("NullAway.Init")
    protected CustomerOrder() {}

    public String number() {
        return number;
    }

    public Instant placedAt() {
        return placedAt;
    }

    /** In {@link #currency()}. */
    public BigDecimal amount() {
        return amount;
    }

    /** ISO 4217. */
    public String currency() {
        return currency;
    }

    public String status() {
        return status;
    }

    public String summary() {
        return summary;
    }

    /** The system that told of it; null for one from before any did. */
    public @Nullable String source() {
        return source;
    }

    /** When it was as it is here, by its source. */
    public @Nullable Instant asOf() {
        return asOf;
    }
}
