package dk.kontakt.report;

import org.jspecify.annotations.Nullable;

/**
 * How live contacts and letters were answered.
 *
 * @param timed contacts of channels with a limit that were answered, or given up after more than a moment
 * @param timely those of them that were answered within it
 */
public record Service(long answered, long timed, long timely, long late, long waited, long waitSeconds) {

    Service plus(Service other) {
        return new Service(
                answered + other.answered,
                timed + other.timed,
                timely + other.timely,
                late + other.late,
                waited + other.waited,
                waitSeconds + other.waitSeconds);
    }

    /** (answered − answered late) ÷ (answered + abandoned − short abandons), of what has a limit; null where nothing has. */
    public @Nullable Double level() {
        return Ratio.of(timely, timed);
    }

    public @Nullable Long averageSpeedOfAnswer() {
        Double average = Ratio.of(waitSeconds, waited);
        return average == null ? null : Math.round(average);
    }
}
