/**
 * What the channels carry: volume, variety, velocity and value. A batch job makes a fact of each contact and sums facts up by day, channel
 * and one more part; every report reads these rows and never live ones, so that no two disagree. The definitions are those of
 * {@link dk.kontakt.report.ChannelValueFormula}, which also says where a day begins; money is DKK; every row keeps the version of the
 * formula, and rows of another version are not shown. What changes later has the days that it touches computed again. It reads all
 * features and changes none.
 */
@NullMarked
package dk.kontakt.report;

import org.jspecify.annotations.NullMarked;
