package dk.kontakt.web.admin.sla;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A goal as a field in a table; another length goes into the draft at once. */
public class TargetField {
    private final @Nullable Duration duration;
    private final String calendar;
    private final Consumer<@Nullable Duration> change;

    TargetField(@Nullable Duration duration, String calendar, Consumer<@Nullable Duration> change) {
        this.duration = duration;
        this.calendar = calendar;
        this.change = change;
    }

    public @Nullable Duration getDuration() {
        return duration;
    }

    public void setDuration(@Nullable Duration changed) {
        if (!Objects.equals(duration, changed)) {
            change.accept(changed);
        }
    }

    /** Whose open time it counts. */
    public String getCalendar() {
        return calendar;
    }
}
