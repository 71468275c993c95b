package dk.kontakt.report.staffing;

import java.time.Duration;

/** Loads as tests write them. */
final class Loads {
    private Loads() {}

    /** So many contacts in half an hour that they keep {@code erlangs} busy. */
    static Load of(double erlangs, int handleSeconds) {
        return new Load(erlangs * 1800 / handleSeconds, Duration.ofMinutes(30), Duration.ofSeconds(handleSeconds));
    }
}
