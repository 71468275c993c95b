package dk.kontakt.sla.clock;

/** Takes what the clocks write. */
public interface Ledger {

    /** A clock begins; its segments follow. */
    void opened(SlaClock clock);

    /** {@code clock} goes on with a new segment. */
    void add(SlaClock clock, SlaSegment segment);

    /** A clock was stopped after its due time before anybody noticed that it had passed. */
    void breached(SlaClock clock);
}
