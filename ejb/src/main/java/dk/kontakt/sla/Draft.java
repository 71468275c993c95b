package dk.kontakt.sla;

import dk.kontakt.sla.rule.Rulebook;

/**
 * A rulebook to publish.
 *
 * @param basedOn the version the draft was begun from
 * @param comment why
 */
public record Draft(Rulebook rules, int basedOn, String comment) {}
