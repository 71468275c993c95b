package dk.kontakt.demo.story;

import dk.kontakt.ticket.Channel;
import java.time.Duration;
import java.time.Instant;

/** A contact and how we would react: taken by an agent, answered, ended; or given up by the customer at the end. */
record Turn(
        Instant at, Channel channel, Instant taken, Instant answered, Instant ended, int workSeconds, boolean hungUp) {

    /** The customer's wait for somebody on the line; what is written is answered later and has none. */
    int waitSeconds() {
        return (int) Duration.between(at, hungUp ? ended : taken).toSeconds();
    }

    Turn answeredAt(Instant later) {
        return new Turn(at, channel, taken, later, later, workSeconds, hungUp);
    }

    /** The same, but all of it later where the agent came later. */
    Turn takenAt(Instant at) {
        Duration late = Duration.between(taken, at);
        return late.isNegative()
                ? this
                : new Turn(this.at, channel, at, answered.plus(late), ended.plus(late), workSeconds, hungUp);
    }

    /** Taken only when there is time to do it at once. */
    Turn takenLate() {
        Instant late = answered.minusSeconds(workSeconds);
        return new Turn(at, channel, late.isAfter(taken) ? late : taken, answered, ended, workSeconds, hungUp);
    }
}
