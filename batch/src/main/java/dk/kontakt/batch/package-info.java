/**
 * Work on whole months or tables that takes longer than a request: Jakarta Batch jobs, the boundary that starts and follows them,
 * and the keeper that starts them at night and takes care of those a crash cut off. A job runs once at a time, on whichever node;
 * its steps only call boundaries.
 */
@NullMarked
package dk.kontakt.batch;

import org.jspecify.annotations.NullMarked;
