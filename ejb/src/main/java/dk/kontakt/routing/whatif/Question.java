package dk.kontakt.routing.whatif;

import dk.kontakt.platform.FieldProblems;
import dk.kontakt.routing.replay.Changes;
import java.time.Duration;
import java.time.Instant;

/**
 * What the time from {@code from} to {@code to} would have come to.
 *
 * @param answerWithin the target of live channels
 */
public record Question(Instant from, Instant to, Changes changes, Duration answerWithin) {
    public static final int MOST_DAYS = 100;

    /** @throws ReplayRefused if it is no period of the past */
    void require(Instant now) {
        var problems = new FieldProblems();
        if (!from.isBefore(to)) {
            problems.refuse("to", "must be after from");
        } else if (Duration.between(from, to).toDays() > MOST_DAYS) {
            problems.refuse("from", "must be at most " + MOST_DAYS + " days before to");
        }
        if (to.isAfter(now)) {
            problems.refuse("to", "must not be in the future");
        }
        problems.requireNone(ReplayRefused::new);
    }
}
