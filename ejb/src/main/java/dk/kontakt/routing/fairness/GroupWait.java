package dk.kontakt.routing.fairness;

/**
 * How long customers of a group waited, in seconds, and how that stands to all customers.
 *
 * @param trait SEGMENT, VALUE or LANGUAGE
 */
public record GroupWait(
        String trait,
        String value,
        long tickets,
        long median,
        long slowest,
        double late,
        Difference medianDiffers,
        Difference slowestDiffers,
        Difference lateDiffers) {

    /** The wait that 95 of 100 did not exceed is the slowest that is looked at. */
    private static final int SLOWEST = 95;

    private static final int HALF = 50;

    public static GroupWait of(String trait, String value, Waits waits, Waits all) {
        long count = waits.count();
        return new GroupWait(
                trait,
                value,
                count,
                waits.percentile(HALF),
                waits.percentile(SLOWEST),
                waits.lateShare(),
                Difference.between(waits.percentile(HALF), all.percentile(HALF), count),
                Difference.between(waits.percentile(SLOWEST), all.percentile(SLOWEST), count),
                Difference.between(waits.lateShare(), all.lateShare(), count));
    }
}
