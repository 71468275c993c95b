package dk.kontakt.sla.rule;

/** When the clocks of a policy start. */
public enum ClockStart {
    /** When the customer's contact was received. */
    CREATED,
    /** When an agent first has the case. */
    ACTIVATED
}
