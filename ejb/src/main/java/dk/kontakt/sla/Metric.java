package dk.kontakt.sla;

/** What a target measures: the time to the first answer, or to the solution. */
public enum Metric {
    FIRST_RESPONSE,
    RESOLUTION
}
