package dk.kontakt.report.staffing;

import org.jspecify.annotations.Nullable;

/**
 * What a number of agents achieves with a load: the share of all contacts that is answered in time, the seconds that an answered contact
 * has waited on average, the share of their time for which agents are busy, and the share that gives up; the latter unknown where
 * everybody is taken to wait.
 */
public record Expectation(
        int agents,
        double serviceLevel,
        double averageSpeedOfAnswer,
        double occupancy,
        @Nullable Double abandonment) {}
