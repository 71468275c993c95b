package dk.kontakt.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a job's execution stands; {@code status} is a name of {@link jakarta.batch.runtime.BatchStatus}. */
public record JobProgress(
        long execution,
        String job,
        String status,
        Instant started,
        @Nullable Instant ended) {

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
