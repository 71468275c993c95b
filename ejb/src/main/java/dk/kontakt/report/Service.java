package dk.kontakt.report;

import org.jspecify.annotations.Nullable;

/** How live contacts and letters were answered. */
public record Service(long answered, long late, long waited, long waitSeconds) {

    Service plus(Service other) {
        return new Service(
                answered + other.answered, late + other.late, waited + other.waited, waitSeconds + other.waitSeconds);
    }

    public @Nullable Double level(Volume volume) {
        return Ratio.of(answered - late, answered + volume.abandoned() - volume.shortAbandoned());
    }

    public @Nullable Long averageSpeedOfAnswer() {
        Double average = Ratio.of(waitSeconds, waited);
        return average == null ? null : Math.round(average);
    }
}
