package dk.kontakt.sla.rule;

/** What is wrong with a field of a rulebook; {@code field} is its path, as in {@code policies[2].targets.resolution.duration}. */
public record RuleProblem(String field, String detail) {}
