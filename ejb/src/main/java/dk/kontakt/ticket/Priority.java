package dk.kontakt.ticket;

/** How much a ticket matters beside others; set by its category, not by the agent's judgement. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT;

    /** One step up; the highest stays. */
    public Priority raised() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }
}
