package dk.kontakt.channel.system;

import dk.kontakt.channel.system.profile.ProfileKind;
import dk.kontakt.platform.FieldProblems;
import java.time.Duration;

/**
 * How a system is asked.
 *
 * @param profile the shape of its messages
 * @param answerWithin after which a request counts as failed; at most a minute
 * @param freshFor how long what it said is not asked for again
 * @param mostOutstanding requests at a time
 * @param toldOfTickets whether it hears of tickets that are opened, answered and resolved
 */
public record SystemSettings(
        BusinessSystem system,
        boolean enabled,
        ProfileKind profile,
        Duration answerWithin,
        Duration freshFor,
        int mostOutstanding,
        boolean toldOfTickets) {
    private static final int LONGEST_ANSWER = 60;
    private static final int LONGEST_FRESH = 86_400;
    private static final int MOST_OUTSTANDING = 1_000;

    /** @throws SystemRefused naming every wrong field */
    void requireSound() {
        var problems = new FieldProblems();
        requireBetween(problems, "answerSeconds", answerWithin.toSeconds(), 1, LONGEST_ANSWER);
        requireBetween(problems, "freshSeconds", freshFor.toSeconds(), 0, LONGEST_FRESH);
        requireBetween(problems, "mostOutstanding", mostOutstanding, 1, MOST_OUTSTANDING);
        if (!profile.knows(system)) {
            problems.refuse("profile", "has no messages of the " + system);
        }
        if (toldOfTickets && system != BusinessSystem.CRM) {
            problems.refuse("toldOfTickets", "is for the CRM only");
        }
        problems.requireNone(SystemRefused::new);
    }

    private static void requireBetween(FieldProblems problems, String field, long value, int least, int most) {
        if (value < least || value > most) {
            problems.refuse(field, "must be a whole number from " + least + " to " + most);
        }
    }
}
