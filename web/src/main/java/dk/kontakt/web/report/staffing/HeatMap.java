package dk.kontakt.web.report.staffing;

import dk.kontakt.report.plan.HalfHour;
import dk.kontakt.report.plan.PlannedHalfHour;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * How much came in each hour of the week, on average of the times that the hour was there. The hours in which anything came are parted
 * into {@link #SHADES} shades, equally many hours in each as far as equal means allow; an hour with nothing has shade 0.
 */
public record HeatMap(List<Row> rows, List<Shade> legend, long sum, long closed) {
    static final int SHADES = 5;
    private static final int HOURS = 24;

    /** An hour on the wall, from Monday to Sunday. */
    public record Row(int hour, List<Cell> cells) {}

    /** Open is an hour of which a half is. */
    public record Cell(double mean, int shade, boolean open) {}

    /** The means that have a shade. */
    public record Shade(int number, double least, double most) {}

    /** All half-hours of the week in their order; {@code closed} is what came in those that are not open. */
    static HeatMap of(List<PlannedHalfHour> halves, ToLongFunction<PlannedHalfHour> count) {
        double[] means = IntStream.range(0, halves.size() / 2)
                .mapToDouble(hour -> mean(halves.get(2 * hour), halves.get(2 * hour + 1), count))
                .toArray();
        double[] some = Arrays.stream(means).filter(mean -> mean > 0).sorted().toArray();
        int[] shades = Arrays.stream(means).mapToInt(mean -> shade(mean, some)).toArray();
        List<Row> rows = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            rows.add(new Row(hour, cells(hour, means, shades, halves)));
        }
        long sum = halves.stream().mapToLong(count).sum();
        long closed =
                halves.stream().filter(half -> !half.open()).mapToLong(count).sum();
        return new HeatMap(rows, legend(means, shades), sum, closed);
    }

    private static double mean(PlannedHalfHour first, PlannedHalfHour second, ToLongFunction<PlannedHalfHour> count) {
        return first.arrivals().mean(count.applyAsLong(first) + count.applyAsLong(second));
    }

    private static int shade(double mean, double[] some) {
        if (mean <= 0) {
            return 0;
        }
        long fewer = Arrays.stream(some).filter(other -> other < mean).count();
        return 1 + (int) (SHADES * fewer / some.length);
    }

    private static List<Cell> cells(int hour, double[] means, int[] shades, List<PlannedHalfHour> halves) {
        List<Cell> cells = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            int first = day.ordinal() * HalfHour.A_DAY + 2 * hour;
            boolean open = halves.get(first).open() || halves.get(first + 1).open();
            cells.add(new Cell(means[first / 2], shades[first / 2], open));
        }
        return cells;
    }

    private static List<Shade> legend(double[] means, int[] shades) {
        List<Shade> legend = new ArrayList<>();
        for (int shade = 1; shade <= SHADES; shade++) {
            int wanted = shade;
            double[] of = IntStream.range(0, means.length)
                    .filter(hour -> shades[hour] == wanted)
                    .mapToDouble(hour -> means[hour])
                    .sorted()
                    .toArray();
            if (of.length > 0) {
                legend.add(new Shade(shade, of[0], of[of.length - 1]));
            }
        }
        return legend;
    }
}
