/** What somebody who leads sees of the floor at one moment: values, read by {@link dk.kontakt.routing.LeadService} and never changed. */
@NullMarked
package dk.kontakt.routing.lead;

import org.jspecify.annotations.NullMarked;
