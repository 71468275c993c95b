/**
 * What is promised: the rulebook is an ordered list of policies; the first whose conditions fit a ticket gives its targets. A rulebook
 * is published as a whole under a number and never changed afterwards, so that every promise can be traced to the words it was made
 * under. Targets are open time of a business calendar. It does not know how a ticket's clocks stand.
 */
@NullMarked
package dk.kontakt.sla.rule;

import org.jspecify.annotations.NullMarked;
