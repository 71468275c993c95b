package dk.kontakt.routing.fairness;

/** How a figure stands to the one it is compared with. */
public enum Difference {
    /** Too few cases to say anything. */
    UNKNOWN,
    USUAL,
    MORE,
    LESS;

    /** With fewer cases chance decides. */
    public static final int FEWEST = 20;

    private static final double NOTABLE = 1.5;

    /** More or less than one and a half times. */
    public static Difference between(double figure, double compared, long cases) {
        if (cases < FEWEST) {
            return UNKNOWN;
        } else if (figure > NOTABLE * compared) {
            return MORE;
        }
        return figure * NOTABLE < compared ? LESS : USUAL;
    }
}
