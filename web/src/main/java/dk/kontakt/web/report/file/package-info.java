/**
 * Reports as files for other programs and for people: JSON and CSV with names and plain values, XLSX with typed cells, PDF with charts.
 * What is unknown is null or empty in each of them and never zero.
 */
@NullMarked
package dk.kontakt.web.report.file;

import org.jspecify.annotations.NullMarked;
