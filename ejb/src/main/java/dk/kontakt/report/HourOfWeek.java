package dk.kontakt.report;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** One of the 168 hours on the wall of a week, from Monday at 0 on. */
public record HourOfWeek(DayOfWeek day, int hour) {
    private static final int HOURS_A_DAY = 24;

    static List<HourOfWeek> all() {
        List<HourOfWeek> hours = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int hour = 0; hour < HOURS_A_DAY; hour++) {
                hours.add(new HourOfWeek(day, hour));
            }
        }
        return hours;
    }
}
