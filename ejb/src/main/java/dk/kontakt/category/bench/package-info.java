/**
 * The test bench of rules on words: how often a draft and the rules in force say the category that people did, text by text. Its numbers
 * come from tickets whose category somebody vouches for; it changes nothing.
 */
@NullMarked
package dk.kontakt.category.bench;

import org.jspecify.annotations.NullMarked;
