package dk.kontakt.agent;

/** Why an agent is away. */
public enum AwayReason {
    BREAK,
    LUNCH,
    MEETING,
    TRAINING,
    FINISHED,
    OTHER,
    /** Offers were left unanswered, several in a row. */
    MISSED_OFFERS,
    /** The agent's screens are gone. */
    PRESENCE_LOST;

    /** Whether somebody may give it as the reason; the others are the system's. */
    public boolean isChosen() {
        return this != MISSED_OFFERS && this != PRESENCE_LOST;
    }
}
