/**
 * What the channels carry: volume, variety, velocity and value per channel and month, read from a table that a batch job computed,
 * never from live rows. A month is one of {@link dk.kontakt.report.ChannelValueFormula#ZONE}; money is DKK; every row keeps the version
 * of the formula, and rows of another version are not shown. It reads all features and changes none.
 */
@NullMarked
package dk.kontakt.report;

import org.jspecify.annotations.NullMarked;
