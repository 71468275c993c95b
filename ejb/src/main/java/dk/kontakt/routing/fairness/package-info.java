/**
 * Whether work and waiting are shared fairly: arithmetic on figures that {@link dk.kontakt.routing.FairnessService} has read, without
 * database or clock. Few cases give no verdict. It tells differences; why there are any, people find out.
 */
@NullMarked
package dk.kontakt.routing.fairness;

import org.jspecify.annotations.NullMarked;
