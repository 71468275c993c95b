/**
 * Rules that put a written enquiry into a category by its words: a query each, read in the language of the text, with a weight. All that
 * match are found, and the heaviest decides. Values and Lucene only; a set of rules is published as a whole under a version.
 */
@NullMarked
package dk.kontakt.category.rule;

import org.jspecify.annotations.NullMarked;
