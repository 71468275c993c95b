package dk.kontakt.sla.whatif;

import dk.kontakt.sla.rule.Rulebook;

/** What the last {@code days} days would have been under {@code draft}. */
public record Question(Rulebook draft, int days) {
    public static final int MOST_DAYS = 400;
}
