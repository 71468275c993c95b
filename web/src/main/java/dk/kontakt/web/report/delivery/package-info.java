/** Reports by mail: a timer that sends what is due, once on all nodes together, and the page on which managers order them. */
@NullMarked
package dk.kontakt.web.report.delivery;

import org.jspecify.annotations.NullMarked;
