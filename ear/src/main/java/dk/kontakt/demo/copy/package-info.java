/**
 * Writes many rows by PostgreSQL's COPY. Rows of all tables are collected side by side and sent when there are enough of them, in the
 * order in which the tables refer to each other, so that memory stays flat however much is written.
 */
@NullMarked
package dk.kontakt.demo.copy;

import org.jspecify.annotations.NullMarked;
