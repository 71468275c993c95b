/**
 * The page of service goals: a draft of the rulebook that a manager edits as a list or as a matrix, asks what it would do, and
 * publishes. What is edited lives in the page's own view and reaches nobody before it is published. Lengths of time are read and
 * shown as people write them.
 */
@NullMarked
package dk.kontakt.web.admin.sla;

import org.jspecify.annotations.NullMarked;
