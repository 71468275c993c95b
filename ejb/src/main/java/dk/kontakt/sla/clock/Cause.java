package dk.kontakt.sla.clock;

/** Why a clock's segment began. */
public enum Cause {
    OPENED,
    /** The policy starts its clocks when an agent has the case, and nobody has it yet. */
    NOT_ACTIVATED,
    ACTIVATED,
    CUSTOMER_WROTE,
    ANSWERED,
    STATUS_CHANGED,
    RESOLVED,
    REOPENED,
    MERGED,
    RECLASSIFIED,
    /** A policy or a calendar was published; what is past stays as it was counted. */
    RULES_CHANGED,
    /** Taken over from a release without ledger. */
    CARRIED_OVER
}
