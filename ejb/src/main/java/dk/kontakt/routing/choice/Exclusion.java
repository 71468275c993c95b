package dk.kontakt.routing.choice;

/** Why an agent cannot be chosen, in the order in which the filters are tried. */
public enum Exclusion {
    NOT_AVAILABLE,
    NOT_IN_TEAM,
    NOT_CERTIFIED_FOR_CHANNEL,
    SKILL_MISSING,
    SKILL_TOO_LOW,
    NO_CAPACITY,
    /** The ticket is kept for the agent who knows it. */
    RESERVED_FOR_COLLEAGUE,
    HANDED_IT_ON,
    DECLINED,
    MISSED;

    boolean isOfSkill() {
        return this == SKILL_MISSING || this == SKILL_TOO_LOW;
    }
}
