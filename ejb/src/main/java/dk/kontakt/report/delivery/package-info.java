/**
 * Who gets which report when: subscriptions with the time at which each is due next, in the zone of reports. Whoever sends a report claims
 * its row for as long as the transaction lasts in which the mail is written too, so no report goes out twice. It writes no report itself.
 */
@NullMarked
package dk.kontakt.report.delivery;

import org.jspecify.annotations.NullMarked;
