/**
 * What the channels carry: volume, variety, velocity and value per channel and month, read from tables that the batch job computed,
 * never from live rows. Every figure stores the version of its formula. It reads all features and changes none.
 */
@NullMarked
package dk.kontakt.report;

import org.jspecify.annotations.NullMarked;
