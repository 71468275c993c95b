/**
 * What routing would have come to under another configuration: the record of a period is read row by row and lived through twice, as it
 * was and with what is otherwise. Nothing is written.
 */
@NullMarked
package dk.kontakt.routing.whatif;

import org.jspecify.annotations.NullMarked;
