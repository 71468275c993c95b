package dk.kontakt.sla.whatif;

import dk.kontakt.sla.rule.Metric;
import org.jspecify.annotations.Nullable;

/** How many promises of a metric were decided on a channel and how many of them were kept, as it was and as it would have been. */
public record Attainment(
        String channel, Metric metric, long decidedBefore, long metBefore, long decidedAfter, long metAfter) {

    /** Percent; null where nothing was promised. */
    public @Nullable Double before() {
        return share(metBefore, decidedBefore);
    }

    /** Percent; null where nothing would have been promised. */
    public @Nullable Double after() {
        return share(metAfter, decidedAfter);
    }

    private static @Nullable Double share(long met, long decided) {
        return decided == 0 ? null : Double.valueOf(100.0 * met / decided);
    }
}
