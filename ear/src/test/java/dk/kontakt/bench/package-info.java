/**
 * The benchmark behind {@code mvn -Pbench}: it starts the product as a user would and measures from outside, beside the raw limit of the
 * same database in the same run. It prints a table and a JSON line a figure; it asserts nothing.
 */
@NullMarked
package dk.kontakt.bench;

import org.jspecify.annotations.NullMarked;
