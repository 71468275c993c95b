package dk.kontakt.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a job's execution stands; {@code status} is a name of {@link jakarta.batch.runtime.BatchStatus}. {@code done} of {@code total} days
 * are computed; null where it is no job that computes days, or where that is no more known.
 */
public record JobProgress(
        long execution,
        String job,
        String status,
        Instant started,
        @Nullable Instant ended,
        @Nullable Long done,
        @Nullable Long total) {

    public boolean isEnded() {
        return switch (status) {
            case "STARTING", "STARTED", "STOPPING" -> false;
            default -> true;
        };
    }

    public boolean isCompleted() {
        return "COMPLETED".equals(status);
    }
}
