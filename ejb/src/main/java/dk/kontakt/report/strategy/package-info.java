/**
 * What a choice of channels rests on: on which channels customers open which cases (C77), how many visits of the web shop come to a call
 * (C45), and who buys with and without a chat (C17). Visits are counted by the shop and told to us; a day of which nothing was told is
 * unknown, not without visits.
 */
@NullMarked
package dk.kontakt.report.strategy;

import org.jspecify.annotations.NullMarked;
