package dk.kontakt.batch;

import dk.kontakt.report.MonthlyFigures;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Reads the months to compute, in ascending order; the checkpoint is the last one that was read. */
@Named
@Dependent
public class MonthsReader extends AbstractItemReader {

    @Inject
    @BatchProperty
    private @Nullable String from;

    @Inject
    @BatchProperty
    private @Nullable String to;

    @Inject
    private MonthlyFigures figures;

    private final Queue<YearMonth> ahead = new ArrayDeque<>();
    private @Nullable YearMonth last;

    @Override
    public void open(@Nullable Serializable checkpoint) {
        last = (YearMonth) checkpoint;
        var wanted = new MonthRange(from, to);
        figures.months().stream()
                .filter(wanted::contains)
                .filter(month -> last == null || month.isAfter(last))
                .forEach(ahead::add);
    }

    @Override
    public @Nullable YearMonth readItem() {
        YearMonth next = ahead.poll();
        last = next == null ? last : next;
        return next;
    }

    @Override
    public @Nullable Serializable checkpointInfo() {
        return last;
    }
}
