/**
 * The line as a round of routing sees it, without database or clock: what a waiting ticket asks for as it waits, who is first, and to
 * whom they go. Live routing and the replay of a past period both decide by it.
 */
@NullMarked
package dk.kontakt.routing.line;

import org.jspecify.annotations.NullMarked;
