package dk.kontakt.web.admin.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date with openings of its own in the form, as {@link HoursText}; none for a closing day. */
public class DateHours implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate date;
    private @Nullable String hours;

    DateHours(@Nullable LocalDate date, String hours) {
        this.date = date;
        this.hours = hours;
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public @Nullable String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = hours;
    }
}
