package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import java.time.YearMonth;
import java.util.Set;

/** Some days in one month, on all of which the same channels are to be computed. */
public record DueSpan(Set<Channel> channels, Days days) {

    public DueSpan {
        channels = Set.copyOf(channels);
    }

    /** Whether its contacts are so many that most of what lies between them is theirs. */
    boolean isLong() {
        return days.count() > 7;
    }

    public YearMonth month() {
        return YearMonth.from(days.from());
    }

    /** How many days of channels it has. */
    public long size() {
        return days.count() * channels.size();
    }
}
