package dk.kontakt.routing;

import java.time.Instant;

/** How much waits in a queue for an agent to be free, and since when the one that has waited longest. */
public record WaitingList(String queue, long waiting, Instant oldest) {}
