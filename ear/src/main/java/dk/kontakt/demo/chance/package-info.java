/**
 * Chance that repeats itself: every draw follows from a seed, the name of what is drawn for, and its number. Whatever is drawn for
 * one order or one enquiry does not depend on how many others were made before it.
 */
@NullMarked
package dk.kontakt.demo.chance;

import org.jspecify.annotations.NullMarked;
