package dk.kontakt.batch;

import dk.kontakt.report.attendance.AttendanceDays;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Puts the attendance of a day, and what was kept of its promises, in the place of what it had. */
@Named
@Dependent
public class AttendanceDaysWriter extends AbstractItemWriter {

    @Inject
    private AttendanceDays days;

    @Override
    public void writeItems(List<Object> items) {
        items.forEach(day -> days.compute((LocalDate) day));
    }
}
