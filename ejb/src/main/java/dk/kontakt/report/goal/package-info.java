/** What a firm wants of its figures: a goal for a measure, of all channels or of one, set by who leads and never overwritten, so that it is known who wanted what when. */
@NullMarked
package dk.kontakt.report.goal;

import org.jspecify.annotations.NullMarked;
