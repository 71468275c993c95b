package dk.kontakt.agent;

import org.jspecify.annotations.Nullable;

/** An agent's state changed, or the reason for being away; observed inside the transaction that changes it. */
public record AgentStateChanged(
        String username,
        AgentState from,
        AgentState to,
        @Nullable AwayReason reason) {}
