package dk.kontakt.channel.telephony.call;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How far a call has come. */
public enum CallState {
    /** Nothing is known of how it began. */
    UNKNOWN,
    /** The caller waits in a queue. */
    WAITING,
    RINGING,
    TALKING,
    HELD,
    ENDED;

    private static final Set<CallState> BEFORE_THE_ANSWER = EnumSet.of(UNKNOWN, WAITING, RINGING);
    private static final Set<CallState> ANSWERED = EnumSet.of(TALKING, HELD);

    public boolean isLive() {
        return this != ENDED && this != UNKNOWN;
    }

    public boolean isAnswered() {
        return ANSWERED.contains(this);
    }

    /** Where the event leads; empty if it has no place here. */
    Optional<CallState> after(CallEvent event) {
        return switch (event.kind()) {
            case DELIVERED -> step(BEFORE_THE_ANSWER, event.device() == null ? WAITING : RINGING);
            case ESTABLISHED -> step(BEFORE_THE_ANSWER, TALKING);
            case HELD -> step(EnumSet.of(TALKING), HELD);
            case RETRIEVED -> step(EnumSet.of(HELD), TALKING);
            case TRANSFERRED -> step(ANSWERED, event.transferredTo() == null ? WAITING : RINGING);
            case CONNECTION_CLEARED -> step(EnumSet.complementOf(EnumSet.of(ENDED)), ENDED);
        };
    }

    private Optional<CallState> step(Set<CallState> from, CallState to) {
        return from.contains(this) ? Optional.of(to) : Optional.empty();
    }
}
