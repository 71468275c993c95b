package dk.kontakt.channel.telephony;

import dk.kontakt.channel.telephony.call.CallState;
import dk.kontakt.channel.telephony.call.Direction;
import dk.kontakt.channel.telephony.call.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call as it stands.
 *
 * @param number of the other party in E.164; null where it is withheld
 * @param agent whose telephone it is at, or was last
 * @param transferredBy the agent, or else the extension, that handed it on last
 * @param customer who somebody said the other party is
 */
public record CallView(
        long id,
        String callId,
        Direction direction,
        @Nullable String number,
        @Nullable String queue,
        @Nullable String agent,
        @Nullable String transferredBy,
        CallState state,
        @Nullable Outcome outcome,
        Instant startedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable String cause,
        int waitSeconds,
        int talkSeconds,
        int holdSeconds,
        int menuSteps,
        int identifications,
        int misplaced,
        @Nullable Long ticket,
        boolean callback,
        @Nullable Long customer) {

    public boolean isRinging() {
        return state == CallState.RINGING;
    }

    public boolean isHeld() {
        return state == CallState.HELD;
    }
}
