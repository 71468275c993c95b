package dk.kontakt.agent;

/** An agent's state, skills or channels changed, so that waiting work may fit now. */
public record AgentChanged(String username) {}
