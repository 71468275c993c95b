package dk.kontakt.batch;

import dk.kontakt.sla.RecalculationService;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of open tickets in ascending order; the checkpoint is the last one that was read. */
@Named
@Dependent
public class OpenTicketsReader extends AbstractItemReader {
    private static final int AT_ONCE = 1_000;

    @Inject
    private RecalculationService goals;

    private final Queue<Long> ahead = new ArrayDeque<>();
    private long last;

    @Override
    public void open(@Nullable Serializable checkpoint) {
        last = checkpoint == null ? 0 : (Long) checkpoint;
    }

    @Override
    public @Nullable Long readItem() {
        if (ahead.isEmpty()) {
            ahead.addAll(goals.openTicketsAfter(last, AT_ONCE));
        }
        Long next = ahead.poll();
        last = next == null ? last : next;
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }
}
