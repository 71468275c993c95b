package dk.kontakt.routing;

import java.time.Instant;

/**
 * A ticket in the line for an agent.
 *
 * @param urgency its place: the instant of its next promise, the earliest first
 * @param ahead how many of its queue come before it
 */
public record Waiting(
        long ticket,
        String queue,
        Instant since,
        Instant urgency,
        long ahead,
        Requirement requirement,
        WaitReason reason) {}
