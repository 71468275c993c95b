package dk.kontakt.report.staffing;

import java.util.Arrays;

/** Lays work that can wait where least else is to be done, as water fills a vessel: no other way has a lower peak. */
public final class Levelling {
    private Levelling() {}

    /**
     * How much of {@code work} comes on top of each of {@code floors}, in their order; all of it together. Without floors there is
     * nowhere to put it.
     */
    public static double[] spread(double work, double[] floors) {
        double level = level(work, floors);
        return Arrays.stream(floors).map(floor -> Math.max(0, level - floor)).toArray();
    }

    /** The height that the water has where it stands. */
    private static double level(double work, double[] floors) {
        double[] lowest = floors.clone();
        Arrays.sort(lowest);
        double level = 0;
        double under = 0;
        for (int n = 1; n <= lowest.length; n++) {
            under += lowest[n - 1];
            level = (work + under) / n;
            if (n == lowest.length || level <= lowest[n]) {
                break;
            }
        }
        return level;
    }
}
