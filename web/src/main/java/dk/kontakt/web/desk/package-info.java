/**
 * The agent's desk: own work, the next case, what waits, search, and the case itself with its timeline, customer and answer. Beans
 * hold what was typed and seen and ask the boundaries for everything else; screens hear of changes by a signal and look again.
 */
@NullMarked
package dk.kontakt.web.desk;

import org.jspecify.annotations.NullMarked;
