package dk.kontakt.routing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A round that placed tickets, and what it saw, as PostgreSQL's {@code pg_snapshot} writes it. */
@Entity
@Table(name = "routing_round")
class RoutingRound {
    @Id
    private Instant at;

    private String seen;

    @SuppressWarnings("NullAway.Init")
    protected RoutingRound() {}

    RoutingRound(Instant at, String seen) {
        this.at = at;
        this.seen = seen;
    }
}
