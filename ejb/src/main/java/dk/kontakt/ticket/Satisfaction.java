package dk.kontakt.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How satisfied the customer was with the case, from 1 to 5. */
@Entity
class Satisfaction {
    @Id
    private long ticket;

    private int score;

    @Column(name = "given_at")
    private Instant givenAt;

    private @Nullable String comment;

    @SuppressWarnings("NullAway.Init")
    protected Satisfaction() {}

    Satisfaction(long ticket, int score, Instant givenAt, @Nullable String comment) {
        this.ticket = ticket;
        this.score = score;
        this.givenAt = givenAt;
        this.comment = comment;
    }
}
