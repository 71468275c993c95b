package dk.kontakt.routing;

/** Why an agent cannot be chosen, in the order in which the filters are tried. */
public enum Exclusion {
    NOT_AVAILABLE,
    NOT_CERTIFIED_FOR_CHANNEL,
    SKILL_TOO_LOW,
    NO_CAPACITY,
    HANDED_IT_ON
}
