/**
 * What all pages share: who is logged in, in which language, with which headers, and how times and refusals are put into words.
 * Pages and their beans live in the packages below, named as their URLs. Nothing here knows tables or messages of the broker.
 */
@NullMarked
package dk.kontakt.web;

import org.jspecify.annotations.NullMarked;
