package dk.kontakt.web.skills;

import org.jspecify.annotations.Nullable;

/**
 * What an agent can of a column: for a skill the proven and the stated level, for a channel the number of cases at once; 0 for none.
 * {@code proof} says who proved it and when.
 */
public record MatrixCell(
        String code,
        String name,
        boolean channel,
        int number,
        int stated,
        @Nullable String proof) {}
