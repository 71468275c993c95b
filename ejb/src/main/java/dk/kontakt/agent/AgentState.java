package dk.kontakt.agent;

/** What an agent is doing; only an available agent is given work. */
public enum AgentState {
    AVAILABLE,
    ON_CONTACT,
    WRAP_UP,
    AWAY
}
