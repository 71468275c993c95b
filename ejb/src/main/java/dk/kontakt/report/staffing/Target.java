package dk.kontakt.report.staffing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is promised on live channels: that a share of the contacts, more than 0 and less than 1, is answered within a time.
 *
 * @param patience after how long contacts give up on average; null where everybody is taken to wait
 */
public record Target(
        double serviceLevel,
        Duration answerWithin,
        @Nullable Duration patience) {

    /** The line that a load makes: by Erlang A where contacts give up, else by Erlang C. */
    public WaitingLine line(Load load) {
        return patience == null ? new ErlangC(load, answerWithin) : new ErlangA(load, answerWithin, patience);
    }
}
