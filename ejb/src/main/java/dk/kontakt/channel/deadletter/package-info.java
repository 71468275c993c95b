/**
 * Messages that were not taken in, and what people do about them. Every address has a queue of dead letters; a letter is looked at, mended
 * and sent back to its address as the event that it was, or discarded with a reason. Taking a letter and sending it back is one
 * transaction of the broker, so a crash leaves it in one of the two places. What was done is written down before it is done. Nothing here
 * decides by itself: no letter is sent back or thrown away by a machine.
 */
@NullMarked
package dk.kontakt.channel.deadletter;

import org.jspecify.annotations.NullMarked;
