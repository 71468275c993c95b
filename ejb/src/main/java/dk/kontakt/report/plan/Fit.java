package dk.kontakt.report.plan;

/** Whether as many are there as are needed; half a person makes no difference. */
public enum Fit {
    TOO_FEW,
    ENOUGH,
    TOO_MANY;

    private static final double DIFFERENCE = 0.5;

    static Fit of(double there, double needed) {
        double over = there - needed;
        if (over <= -DIFFERENCE) {
            return TOO_FEW;
        }
        return over >= DIFFERENCE ? TOO_MANY : ENOUGH;
    }
}
