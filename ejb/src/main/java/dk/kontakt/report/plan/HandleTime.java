package dk.kontakt.report.plan;

import dk.kontakt.ticket.Channel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long contacts of a live channel took: {@code measured} of them together {@code seconds}, as rows of one kind tell. */
public record HandleTime(Channel channel, Source source, long measured, long seconds) {
    private static final long MILLIS = 1_000;

    /** Where it is known from. */
    public enum Source {
        /** Contacts that were answered and tell their own handle time. */
        CONTACTS,
        /** Telephone calls that were answered: talk and hold, without wrap-up. */
        CALLS,
        NOTHING
    }

    /** Null where nothing was measured. */
    public @Nullable Duration average() {
        return seconds == 0 ? null : Duration.ofMillis(Math.max(MILLIS, seconds * MILLIS / measured));
    }
}
