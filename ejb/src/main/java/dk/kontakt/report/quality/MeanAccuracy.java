package dk.kontakt.report.quality;

import java.math.BigDecimal;

/** The mean accuracy of some answers, from 0 to 1, and of how many; {@code key} is a channel or the user name of an agent. */
public record MeanAccuracy(String key, long reviews, BigDecimal accuracy) {
    private static final int ENOUGH = 30;

    /** Whether there are too few to rely on the mean. */
    public boolean isFew() {
        return reviews < ENOUGH;
    }
}
