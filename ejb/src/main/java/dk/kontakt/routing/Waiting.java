package dk.kontakt.routing;

import dk.kontakt.routing.choice.Requirement;
import dk.kontakt.routing.choice.WaitReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket in the line for an agent.
 *
 * @param urgency its place: the instant of its next promise less its head start, the earliest first
 * @param ahead how many of its queue come before it
 * @param step how many steps of relaxation it has come through
 * @param changesAt when waiting alone changes what it asks for; null if never
 * @param opensAt when its queue opens; null if it is open
 * @param offer the offer it waits for; null if there is none
 */
public record Waiting(
        long ticket,
        String queue,
        Instant since,
        Instant urgency,
        long ahead,
        int step,
        @Nullable Instant changesAt,
        @Nullable Instant opensAt,
        @Nullable OfferView offer,
        Requirement requirement,
        WaitReason reason) {}
