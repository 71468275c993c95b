package dk.kontakt.sla.whatif;

import java.util.List;

/**
 * The answer to a {@link Question}.
 *
 * @param tickets how many were replayed
 * @param flips the latest of the tickets that would have flipped, at most {@link #MOST_FLIPS}
 * @param allFlips how many there are in all
 */
public record WhatIf(long tickets, List<Attainment> attainment, List<Flip> flips, long allFlips) {
    public static final int MOST_FLIPS = 500;
}
