package dk.kontakt.demo.story;

import dk.kontakt.ticket.EventType;
import dk.kontakt.ticket.Happening;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
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

    /** What the clocks had to say before {@code step} was written soon after. */
    void noticeClocksBefore(Instant step) {
        for (Optional<Promises.Said> said = promises.sayBefore(step);
                said.isPresent();
                said = promises.sayBefore(step)) {
            Instant noticed = said.get().at().plus(UNTIL_NOTICED);
            add(
                    noticed.isAfter(step) ? step : noticed,
                    said.get().type(),
                    Happening.SYSTEM,
                    null,
                    said.get().details());
        }
    }

    void nextVersion() {
        version++;
    }

    int version() {
        return version;
    }
}
