package dk.kontakt.batch;

import dk.kontakt.report.attendance.AttendanceDays;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Reads the days whose attendance is to be computed. It keeps no checkpoint: a day that was computed is due no more. */
@Named
@Dependent
public class AttendanceDaysReader extends AbstractItemReader {

    @Inject
    private AttendanceDays days;

    private final Queue<LocalDate> ahead = new ArrayDeque<>();

    @Override
    public void open(@Nullable Serializable checkpoint) {
        ahead.addAll(days.due());
    }

    @Override
    public @Nullable LocalDate readItem() {
        return ahead.poll();
    }
}
