package dk.kontakt.sla;

import org.jspecify.annotations.Nullable;

/**
 * A set of targets and when it applies. A condition that is null fits everything; policies are tried in the order of {@code position}
 * and the first that fits is taken. Targets are seconds of open time in {@code calendar}, null for none; {@code id} is 0 when new.
 */
public record PolicyDefinition(
        long id,
        int position,
        String name,
        @Nullable String channel,
        @Nullable String category,
        @Nullable String segment,
        @Nullable String priority,
        String calendar,
        @Nullable Long firstResponseSeconds,
        @Nullable Long resolutionSeconds) {

    public boolean fits(Occasion occasion) {
        return fits(channel, occasion.channel())
                && fits(category, occasion.category())
                && fits(segment, occasion.segment())
                && fits(priority, occasion.priority());
    }

    private static boolean fits(@Nullable String condition, String value) {
        return condition == null || condition.equals(value);
    }

    /** What a ticket shows to the conditions. */
    public record Occasion(String channel, String category, String segment, String priority) {}
}
