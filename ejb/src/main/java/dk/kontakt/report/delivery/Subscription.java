package dk.kontakt.report.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that goes out by mail.
 *
 * @param failure why it did not go out the last time; null if it did
 */
public record Subscription(
        long id,
        Wanted wanted,
        Instant nextDue,
        @Nullable Instant sentAt,
        @Nullable String failure,
        @Nullable Instant failedAt) {

    /** What is wanted by whom: a format of {@code PDF}, {@code XLSX} or {@code CSV}, a language of {@code da} or {@code en}. */
    public record Wanted(String report, Rhythm rhythm, String format, String language, List<String> recipients) {
        public Wanted {
            recipients = List.copyOf(recipients);
        }
    }
}
