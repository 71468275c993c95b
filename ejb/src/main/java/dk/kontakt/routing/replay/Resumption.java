package dk.kontakt.routing.replay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case that had been put aside takes its agent's time again, as when its customer has answered.
 *
 * @param agent whose it was in the record; in a replay it is whoever had it last
 * @param until when it was put aside again; null for not at all
 */
public record Resumption(
        Instant at,
        long ticket,
        String agent,
        String channel,
        @Nullable Instant until) implements Fact {

    @Override
    public void tell(Listener listener) {
        listener.resumed(this);
    }
}
