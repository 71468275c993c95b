package dk.kontakt.agent;

/**
 * What an agent is doing; only an available agent is given work. Agents choose to be available or away, routing begins a wrap-up. On
 * contact is how a screen shows an available agent who carries live work: it is neither chosen nor stored.
 */
public enum AgentState {
    AVAILABLE,
    ON_CONTACT,
    WRAP_UP,
    AWAY;

    public boolean isPresent() {
        return this != AWAY;
    }

    /** Whether somebody may put an agent into it. */
    public boolean isChosen() {
        return this == AVAILABLE || this == AWAY;
    }
}
