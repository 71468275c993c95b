/**
 * When things happen: the hours of the week of each channel and of orders, the days of the year that are unlike others, the
 * calendar of the customer service. A <em>curve</em> spreads any number of events over a period, in order, without keeping them.
 */
@NullMarked
package dk.kontakt.demo.season;

import org.jspecify.annotations.NullMarked;
