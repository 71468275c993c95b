package dk.kontakt.channel.telephony.call;

import dk.kontakt.customer.PhoneNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call as its events tell it, whatever the order in which they came and however often.
 *
 * @param device the extension at which it is, or was last
 * @param answeredOn the extension that talked last; null where nobody answered
 * @param transferredBy the extension that transferred it last
 * @param course the events that led here, in order
 * @param misplaced the events that do not fit, which changed nothing
 */
public record Call(
        String id,
        Direction direction,
        @Nullable String from,
        @Nullable String to,
        CallState state,
        @Nullable String device,
        @Nullable String queue,
        @Nullable String answeredOn,
        @Nullable String transferredBy,
        Times times,
        @Nullable String cause,
        @Nullable String correlator,
        int menuSteps,
        int identifications,
        List<CallEvent> course,
        List<CallEvent> misplaced) {

    /** When it began, was first answered and ended, and the whole seconds of waiting for the first answer, talk and hold. */
    public record Times(
            Instant startedAt,
            @Nullable Instant answeredAt,
            @Nullable Instant endedAt,
            int waitSeconds,
            int talkSeconds,
            int holdSeconds) {}

    /** @param events at least one; all of the same call */
    public static Call of(Collection<CallEvent> events) {
        return new CallFold(events).call();
    }

    public boolean isEnded() {
        return state == CallState.ENDED;
    }

    public boolean isAnswered() {
        return answeredOn != null;
    }

    /** Who is not one of ours, in E.164; empty where the number is withheld or no possible number. */
    public Optional<String> otherNumber() {
        return Optional.ofNullable(direction == Direction.INBOUND ? from : to).flatMap(PhoneNumber::e164);
    }

    /** What became of it; empty before the end, and where only the end is known. */
    public Optional<Outcome> outcome() {
        if (!isEnded()) {
            return Optional.empty();
        } else if (isAnswered()) {
            return Optional.of(Outcome.ANSWERED);
        }
        CallState last = course.stream()
                .map(CallFold::reached)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(CallState.UNKNOWN);
        return last == CallState.UNKNOWN ? Optional.empty() : Optional.of(inVain(last));
    }

    private Outcome inVain(CallState last) {
        if (direction == Direction.OUTBOUND) {
            return Outcome.NO_ANSWER;
        }
        return last == CallState.RINGING ? Outcome.MISSED : Outcome.ABANDONED;
    }
}
