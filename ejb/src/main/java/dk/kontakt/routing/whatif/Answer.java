package dk.kontakt.routing.whatif;

import dk.kontakt.routing.replay.Figures;

/**
 * The answer to a {@link Question}. Both come from a replay, so that they differ only by what was changed.
 *
 * @param before under the configuration as it was
 */
public record Answer(Figures before, Figures after) {}
