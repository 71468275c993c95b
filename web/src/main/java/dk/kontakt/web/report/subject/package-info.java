/**
 * What there are reports of, each a small class that makes tables of the figures which the report's boundary gives. All read the same
 * facts, so two reports never disagree; what is unknown stays unknown.
 */
@NullMarked
package dk.kontakt.web.report.subject;

import org.jspecify.annotations.NullMarked;
