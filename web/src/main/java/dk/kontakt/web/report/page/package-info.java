/** Tables of reports as a page shows them: words, changes from the period before, ways down to the contacts, and charts of the same cells. */
@NullMarked
package dk.kontakt.web.report.page;

import org.jspecify.annotations.NullMarked;
