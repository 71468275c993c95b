package dk.kontakt.web.admin.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** The openings of a weekday in the form, as {@link HoursText}. */
public class DayHours implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DayOfWeek day;
    private @Nullable String hours;

    DayHours(DayOfWeek day, String hours) {
        this.day = day;
        this.hours = hours;
    }

    public DayOfWeek getDay() {
        return day;
    }

    public @Nullable String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = hours;
    }
}
