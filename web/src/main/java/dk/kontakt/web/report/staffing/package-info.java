/**
 * Staffing as a page, as JSON and as CSV, all of the same plan (C15, C16, C58). A page and a request of the API ask with the same
 * parameters; nothing is reckoned here but the means and shades of the heat maps.
 */
@NullMarked
package dk.kontakt.web.report.staffing;

import org.jspecify.annotations.NullMarked;
