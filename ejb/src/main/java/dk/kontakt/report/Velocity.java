package dk.kontakt.report;

import org.jspecify.annotations.Nullable;

/**
 * How fast the tickets were answered and resolved that were opened in the period. {@code firstContactResolved} counts those resolved
 * with one contact, the customer not coming back with the same matter within seven days.
 */
public record Velocity(
        long tickets,
        TimeTaken resolution,
        TimeTaken firstResponse,
        Promises promises,
        long firstContactResolved,
        long reopened) {

    Velocity plus(Velocity other) {
        return new Velocity(
                tickets + other.tickets,
                resolution.plus(other.resolution),
                firstResponse.plus(other.firstResponse),
                promises.plus(other.promises),
                firstContactResolved + other.firstContactResolved,
                reopened + other.reopened);
    }

    /** Of the resolved tickets. */
    public @Nullable Double firstContactShare() {
        return Ratio.of(firstContactResolved, resolution.tickets());
    }
}
