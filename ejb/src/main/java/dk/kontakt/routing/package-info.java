/**
 * Waiting work and who takes it. Every ticket without an agent stands in one line ordered by urgency; hard filters (presence, channel
 * certificate, capacity, skill) and then named rules choose the agent; the claim is atomic and each decision stores its
 * explanation. The choice itself is a pure function, so that a decision can be computed again from its record.
 */
@NullMarked
package dk.kontakt.routing;

import org.jspecify.annotations.NullMarked;
