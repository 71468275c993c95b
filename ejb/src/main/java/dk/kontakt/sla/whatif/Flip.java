package dk.kontakt.sla.whatif;

import dk.kontakt.sla.clock.SlaClock;
import dk.kontakt.sla.rule.Metric;

/** A ticket whose promise would have been kept instead of broken, or the other way round. */
public record Flip(long ticket, String channel, Metric metric, SlaClock.State before, SlaClock.State after) {}
