package dk.kontakt.demo.season;

import dk.kontakt.demo.text.Resource;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How things spread over the hours of a week; the hours of each profile add up to 1. */
public final class WeekProfiles {
    private static final int HOURS = 24;

    private final Map<String, double[]> profiles = new HashMap<>();

    public WeekProfiles() {
        Resource.rows("hours.csv").forEach(this::read);
        profiles.values().forEach(WeekProfiles::normalise);
    }

    public double share(String profile, ZonedDateTime hour) {
        double[] week = profiles.get(profile);
        if (week == null) {
            throw new IllegalArgumentException("there is no profile " + profile);
        }
        return week[index(hour.getDayOfWeek(), hour.getHour())];
    }

    private void read(List<String> row) {
        double[] week = profiles.computeIfAbsent(row.get(0), name -> new double[7 * HOURS]);
        for (String day : row.get(1).split(",", -1)) {
            for (int hour = 0; hour < HOURS; hour++) {
                week[index(DayOfWeek.valueOf(day), hour)] = Double.parseDouble(row.get(2 + hour));
            }
        }
    }

    private static int index(DayOfWeek day, int hour) {
        return (day.getValue() - 1) * HOURS + hour;
    }

    private static void normalise(double[] week) {
        double sum = Arrays.stream(week).sum();
        Arrays.setAll(week, hour -> week[hour] / sum);
    }
}
