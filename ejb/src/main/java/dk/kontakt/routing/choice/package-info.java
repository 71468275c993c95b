/**
 * The choice itself, without database or clock: who stands on the floor with how much room, what a waiting ticket wishes, the hard
 * filters, the named rules in their order, and the explanation from which the same choice is made again. Live routing and the replay of a
 * past day both go through {@link dk.kontakt.routing.choice.Matcher}. It does not know where the line of waiting tickets comes from.
 */
@NullMarked
package dk.kontakt.routing.choice;

import org.jspecify.annotations.NullMarked;
