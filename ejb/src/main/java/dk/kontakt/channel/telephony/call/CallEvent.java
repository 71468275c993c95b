package dk.kontakt.channel.telephony.call;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What an exchange tells of a call. The same {@code source} and {@code id} is the same event.
 *
 * @param sequence puts events of the same instant in order
 * @param from number as the exchange spells it; null where it is withheld
 * @param device the extension that rings, talks, holds or transfers
 * @param queue in which the caller waits
 * @param transferredTo the extension that has the call now; null for a queue
 * @param correlator what was given along with a call that we asked for
 * @param menuSteps how deep into voice menus the caller went
 * @param identifications how often the caller had to say who it is
 */
public record CallEvent(
        String source,
        String id,
        CallEventKind kind,
        String call,
        Instant at,
        int sequence,
        Direction direction,
        @Nullable String from,
        @Nullable String to,
        @Nullable String device,
        @Nullable String queue,
        @Nullable String transferredTo,
        @Nullable String cause,
        @Nullable String correlator,
        int menuSteps,
        int identifications) {

    /** As it happened, the same for everybody. */
    static final Comparator<CallEvent> COURSE = Comparator.comparing(CallEvent::at)
            .thenComparing(CallEvent::sequence)
            .thenComparing(CallEvent::kind)
            .thenComparing(CallEvent::source)
            .thenComparing(CallEvent::id);

    /** By which a repetition is known. */
    public record Key(String source, String id) {}

    public Key key() {
        return new Key(source, id);
    }
}
