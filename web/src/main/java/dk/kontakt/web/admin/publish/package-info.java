/**
 * What is published as a whole under a number is edited alike: as a draft begun from the version in force, which is put in force by a form
 * that notices what others published meanwhile, beside the list of what was published before. Each page says which rules they are.
 */
@NullMarked
package dk.kontakt.web.admin.publish;

import org.jspecify.annotations.NullMarked;
