/**
 * What the figures of value rest on: what contacts cost and when an answer is late, to which contact an order belongs, and which hours
 * a channel promises. Everything is dated and nothing is edited: a newer row takes the place of an older one from its day on, and the
 * days whose figures rest on it are computed again. It computes no figures.
 */
@NullMarked
package dk.kontakt.report.value;

import org.jspecify.annotations.NullMarked;
