package dk.kontakt.batch;

import dk.kontakt.report.DueSpan;
import dk.kontakt.report.Facts;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days of some months that are to be computed. It keeps no checkpoint of its own: computing a day and taking it off the list is
 * one transaction, so that after a crash the list is the checkpoint.
 */
@Named
@Dependent
public class DueSpansReader extends AbstractItemReader {

    @Inject
    @BatchProperty
    private @Nullable String months;

    @Inject
    private Facts facts;

    private final Queue<DueSpan> ahead = new ArrayDeque<>();

    @Override
    public void open(@Nullable Serializable checkpoint) {
        Set<String> ours = Set.of((months == null ? "" : months).split(","));
        facts.due().stream()
                .filter(span -> ours.contains(span.month().toString()))
                .forEach(ahead::add);
    }

    @Override
    public @Nullable DueSpan readItem() {
        return ahead.poll();
    }
}
