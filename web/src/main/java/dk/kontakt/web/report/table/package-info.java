/**
 * Reports as tables of values: columns with their kind, rows whose cells are values or unknown, never written text. Page, API, PDF, XLSX
 * and CSV are all written from such a table. It reads no facts itself and knows no request.
 */
@NullMarked
package dk.kontakt.web.report.table;

import org.jspecify.annotations.NullMarked;
