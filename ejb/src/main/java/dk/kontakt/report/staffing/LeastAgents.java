package dk.kontakt.report.staffing;

/** Finds the fewest agents that answer enough in time. */
public final class LeastAgents {
    private LeastAgents() {}

    /** What the fewest achieve that reach {@code serviceLevel}, a share of more than 0 and less than 1. */
    public static Expectation reaching(WaitingLine line, double serviceLevel) {
        return from(1, line, serviceLevel);
    }

    /** As {@link #reaching}, where fewer than {@code least} are known to be too few. */
    static Expectation from(int least, WaitingLine line, double serviceLevel) {
        int few = least - 1;
        int enough = least;
        while (!reaches(line, enough, serviceLevel)) {
            few = enough;
            enough += enough - least + 1;
        }
        while (enough - few > 1) {
            int middle = (few + enough) / 2;
            if (reaches(line, middle, serviceLevel)) {
                enough = middle;
            } else {
                few = middle;
            }
        }
        return line.with(enough).orElseThrow();
    }

    private static boolean reaches(WaitingLine line, int agents, double serviceLevel) {
        return line.with(agents)
                .filter(expected -> expected.serviceLevel() >= serviceLevel)
                .isPresent();
    }
}
