package dk.kontakt.routing;

/** Waiting work or the agents' room for it changed, so that a ticket and an agent may fit now. */
public record WorkChanged() {}
