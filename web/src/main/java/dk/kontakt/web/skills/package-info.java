/** What agents can: the matrix of proven and stated levels, its holes, and who could coach whom. */
@NullMarked
package dk.kontakt.web.skills;

import org.jspecify.annotations.NullMarked;
