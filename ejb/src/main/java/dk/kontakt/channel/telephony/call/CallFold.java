package dk.kontakt.channel.telephony.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through the events of a call in the order in which they happened. */
final class CallFold {
    private final List<CallEvent> events;
    private final List<CallEvent> course = new ArrayList<>();
    private final List<CallEvent> misplaced = new ArrayList<>();
    private CallState state = CallState.UNKNOWN;
    private Instant since = Instant.EPOCH;
    private Duration talk = Duration.ZERO;
    private Duration hold = Duration.ZERO;
    private @Nullable String device;
    private @Nullable String queue;
    private @Nullable String answeredOn;
    private @Nullable String transferredBy;
    private @Nullable String cause;
    private @Nullable Instant answeredAt;
    private @Nullable Instant endedAt;

    CallFold(Collection<CallEvent> given) {
        Map<CallEvent.Key, CallEvent> once = new HashMap<>();
        // Should two events bear the same name, the earlier counts, whichever came first.
        given.stream().sorted(CallEvent.COURSE).forEach(event -> once.putIfAbsent(event.key(), event));
        events = once.values().stream().sorted(CallEvent.COURSE).toList();
        events.forEach(this::take);
    }

    Call call() {
        CallEvent first = events.get(0);
        return new Call(
                first.call(),
                first.direction(),
                first(CallEvent::from),
                first(CallEvent::to),
                state,
                device,
                queue,
                answeredOn,
                transferredBy,
                times(first.at()),
                cause,
                first(CallEvent::correlator),
                most(CallEvent::menuSteps),
                most(CallEvent::identifications),
                List.copyOf(course),
                List.copyOf(misplaced));
    }

    /** The state before the answer to which a delivery leads; null for other events. */
    static @Nullable CallState reached(CallEvent event) {
        if (event.kind() != CallEventKind.DELIVERED) {
            return null;
        }
        return event.device() == null ? CallState.WAITING : CallState.RINGING;
    }

    private Call.Times times(Instant startedAt) {
        Instant waitedUntil = answeredAt != null ? answeredAt : endedAt != null ? endedAt : startedAt;
        return new Call.Times(
                startedAt,
                answeredAt,
                endedAt,
                seconds(Duration.between(startedAt, waitedUntil)),
                seconds(talk),
                seconds(hold));
    }

    private void take(CallEvent event) {
        Optional<CallState> next = state.after(event);
        if (next.isEmpty()) {
            misplaced.add(event);
            return;
        }
        count(event.at());
        follow(event);
        state = next.get();
        since = event.at();
        course.add(event);
    }

    private void count(Instant until) {
        Duration lasted = Duration.between(since, until);
        if (state == CallState.TALKING) {
            talk = talk.plus(lasted);
        } else if (state == CallState.HELD) {
            hold = hold.plus(lasted);
        }
    }

    private void follow(CallEvent event) {
        switch (event.kind()) {
            case DELIVERED -> deliver(event);
            case ESTABLISHED -> establish(event);
            case TRANSFERRED -> transfer(event);
            case CONNECTION_CLEARED -> {
                endedAt = event.at();
                cause = event.cause();
            }
            case HELD, RETRIEVED -> {}
        }
    }

    private void deliver(CallEvent event) {
        device = event.device();
        queue = event.queue() == null ? queue : event.queue();
    }

    private void establish(CallEvent event) {
        device = event.device() == null ? device : event.device();
        answeredOn = device == null ? "" : device;
        answeredAt = answeredAt == null ? event.at() : answeredAt;
    }

    private void transfer(CallEvent event) {
        transferredBy = event.device() == null ? device : event.device();
        device = event.transferredTo();
        queue = event.queue() == null ? queue : event.queue();
    }

    private @Nullable String first(Function<CallEvent, @Nullable String> part) {
        return events.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private int most(Function<CallEvent, Integer> number) {
        return events.stream().map(number).max(Integer::compare).orElse(0);
    }

    private static int seconds(Duration duration) {
        return (int) duration.toSeconds();
    }
}
