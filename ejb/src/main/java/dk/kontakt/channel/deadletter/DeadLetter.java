package dk.kontakt.channel.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that was not taken in.
 *
 * @param id of the message; if its sender gave it none, after the number that the broker gave it when it put it aside; empty if there is neither,
 *     then it can only go back with all others of its address
 * @param address where it should have been taken in
 * @param reason null if it failed as often as the broker tries
 * @param firstSeen when it was sent first
 * @param attempts deliveries in all; null if the broker did not count them
 * @param size of the body in bytes
 */
public record DeadLetter(
        String id,
        String address,
        @Nullable String reason,
        Instant firstSeen,
        @Nullable Integer attempts,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String subject,
        long size) {}
