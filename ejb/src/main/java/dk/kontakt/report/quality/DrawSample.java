package dk.kontakt.report.quality;

import dk.kontakt.platform.FieldProblems;
import dk.kontakt.report.Days;

/** Draws up to so many answers of each channel that were sent on these days. The same seed over the same answers draws the same. */
public record DrawSample(Days days, int perChannel, long seed) {
    public static final int MOST_PER_CHANNEL = 200;

    void requireSound() {
        var problems = new FieldProblems();
        if (perChannel < 1 || perChannel > MOST_PER_CHANNEL) {
            problems.refuse("perChannel", "must be a whole number from 1 to " + MOST_PER_CHANNEL);
        }
        problems.requireNone(ReviewRefused::new);
    }
}
