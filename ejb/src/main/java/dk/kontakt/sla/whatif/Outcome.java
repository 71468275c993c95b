package dk.kontakt.sla.whatif;

import dk.kontakt.sla.clock.SlaClock;

/** How a metric of a ticket came out: its decided clocks, of which a ticket may have several. */
record Outcome(long met, long breached) {
    static final Outcome UNDECIDED = new Outcome(0, 0);

    Outcome plus(SlaClock.State state) {
        return switch (state) {
            case MET -> new Outcome(met + 1, breached);
            case BREACHED -> new Outcome(met, breached + 1);
            default -> this;
        };
    }

    boolean isDecided() {
        return met + breached > 0;
    }

    /** One breach makes it a breach. */
    SlaClock.State state() {
        if (!isDecided()) {
            return SlaClock.State.PENDING;
        }
        return breached > 0 ? SlaClock.State.BREACHED : SlaClock.State.MET;
    }
}
