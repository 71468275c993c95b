/**
 * How a promise stands: each target of a ticket has a clock, and every clock an append-only ledger of segments (running, paused,
 * closed), each with its cause and with the rulebook and calendar it was reckoned by, from which elapsed time and due time can be
 * derived by hand. Whole seconds throughout. A clock knows neither storage nor the present time: it is told what happens and when,
 * by live work, by the demo's history and by the replay of a draft alike.
 */
@NullMarked
package dk.kontakt.sla.clock;

import org.jspecify.annotations.NullMarked;
