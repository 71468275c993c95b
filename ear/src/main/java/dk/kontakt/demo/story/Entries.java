package dk.kontakt.demo.story;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.ticket.EventType;
import dk.kontakt.ticket.Happening;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The timeline of one ticket; every entry has the version that the ticket had before the step. */
final class Entries {
    private static final Duration UNTIL_NOTICED = Duration.ofSeconds(1);

    private final Ledger ledger;
    private final long ticket;
    private final Promises promises;
    private int version;

    Entries(Ledger ledger, long ticket, Promises promises) {
        this.ledger = ledger;
        this.ticket = ticket;
        this.promises = promises;
    }

    void add(Instant at, EventType type, String actor, @Nullable Long subject, JsonObject details) {
        ledger.add(Rows.EVENT, ticket, at, type, actor, version, subject, details);
    }

    /** A clock that ran out before {@code step} was noticed soon after. */
    void noticeBreachesBefore(Instant step) {
        for (Optional<TargetClock> clock = promises.breachBefore(step);
                clock.isPresent();
                clock = promises.breachBefore(step)) {
            Instant due = Objects.requireNonNull(clock.get().dueAt());
            Instant noticed = due.plus(UNTIL_NOTICED);
            JsonObject details = JsonObjects.of("metric", clock.get().metric(), "due", due);
            add(noticed.isAfter(step) ? step : noticed, EventType.SLA_BREACHED, Happening.SYSTEM, null, details);
        }
    }

    void nextVersion() {
        version++;
    }

    int version() {
        return version;
    }
}
