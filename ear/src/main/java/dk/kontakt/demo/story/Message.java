package dk.kontakt.demo.story;

import dk.kontakt.ticket.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A contact as its channel delivered it; wait and work are known of live ones. */
record Message(
        Instant at,
        Channel channel,
        String body,
        @Nullable Integer waitSeconds,
        @Nullable Integer workSeconds,
        boolean abandoned) {

    static Message written(Instant at, Channel channel, String body) {
        return new Message(at, channel, body, null, null, false);
    }

    static Message live(Turn turn, String body) {
        Integer work = turn.hungUp() ? null : Integer.valueOf(turn.workSeconds());
        return new Message(turn.at(), turn.channel(), body, turn.waitSeconds(), work, turn.hungUp());
    }
}
