package dk.kontakt.sla.rule;

/** What a ticket shows to the conditions; asked only for what a condition looks at. */
@FunctionalInterface
public interface Occasion {
    String value(Dimension dimension);
}
