/**
 * How waiting work reaches agents, as leads publish it: which skills an enquiry asks for, the head start of priority and value, and for
 * each queue its teams, hours, delivery, order of rules, offers and steps of relaxation. Values without database; a set of rules is
 * published as a whole under a version and never changed.
 */
@NullMarked
package dk.kontakt.routing.rule;

import org.jspecify.annotations.NullMarked;
