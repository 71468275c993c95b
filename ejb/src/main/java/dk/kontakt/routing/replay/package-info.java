/**
 * A recorded period of routing lived through again in simulated time: the facts of the record come in their order, and the line, the floor,
 * offers, relaxation and rounds follow from them by the code that live routing decides with. A {@link dk.kontakt.routing.replay.Variation}
 * changes the facts on their way. Values without database or clock; nothing is written.
 */
@NullMarked
package dk.kontakt.routing.replay;

import org.jspecify.annotations.NullMarked;
