package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a channel promised on a day and what was kept of it (C5, C7).
 *
 * @param advertisedSeconds in which it said that somebody was there
 * @param staffedSeconds in which somebody was, promised or not
 * @param bothSeconds in which somebody was, as promised
 */
public record PromiseRow(
        LocalDate day, Channel channel, long advertisedSeconds, long staffedSeconds, long bothSeconds) {

    /** Open, it said, but nobody was there. */
    public long brokenSeconds() {
        return advertisedSeconds - bothSeconds;
    }

    /** Null where nothing was promised. */
    public @Nullable Double keptShare() {
        return Ratio.of(bothSeconds, advertisedSeconds);
    }
}
