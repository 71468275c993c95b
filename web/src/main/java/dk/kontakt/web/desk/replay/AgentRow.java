package dk.kontakt.web.desk.replay;

/** What came to one agent, in words. */
public record AgentRow(String agent, ComparedRow cases, ComparedRow occupancy) {}
