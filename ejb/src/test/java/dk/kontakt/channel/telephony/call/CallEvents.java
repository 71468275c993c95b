package dk.kontakt.channel.telephony.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes the events of a call, by the seconds after its beginning. */
public final class CallEvents {
    public static final Instant BEGINNING = Instant.parse("2026-03-28T13:00:00Z");

    private final String call;
    private final Direction direction;
    private final @Nullable String from;
    private final int second;
    private final int sequence;

    private CallEvents(String call, Direction direction, @Nullable String from, int second, int sequence) {
        this.call = call;
        this.direction = direction;
        this.from = from;
        this.second = second;
        this.sequence = sequence;
    }

    /** Somebody calls us. */
    public static CallEvents of(String call) {
        return new CallEvents(call, Direction.INBOUND, "20 12 34 56", 0, 0);
    }

    public CallEvents from(@Nullable String number) {
        return new CallEvents(call, direction, number, second, sequence);
    }

    CallEvents outbound() {
        return new CallEvents(call, Direction.OUTBOUND, "201", second, sequence);
    }

    public CallEvents at(int newSecond) {
        return new CallEvents(call, direction, from, newSecond, sequence);
    }

    CallEvents sequence(int number) {
        return new CallEvents(call, direction, from, second, number);
    }

    public CallEvent event(CallEventKind kind, @Nullable String device) {
        return event(kind, device, null, null);
    }

    public CallEvent waiting(String queue) {
        return event(CallEventKind.DELIVERED, null, queue, null);
    }

    public CallEvent transferred(String by, @Nullable String to) {
        return event(CallEventKind.TRANSFERRED, by, null, to);
    }

    private CallEvent event(
            CallEventKind kind, @Nullable String device, @Nullable String queue, @Nullable String transferredTo) {
        String id = call + "-" + second + "-" + kind + "-" + device;
        return new CallEvent(
                "/pbx",
                id,
                kind,
                call,
                BEGINNING.plusSeconds(second),
                sequence,
                direction,
                from,
                direction == Direction.INBOUND ? "70123456" : "20123456",
                device,
                queue,
                transferredTo,
                kind == CallEventKind.CONNECTION_CLEARED ? "normal" : null,
                null,
                0,
                0);
    }
}
