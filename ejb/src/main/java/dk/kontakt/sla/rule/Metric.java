package dk.kontakt.sla.rule;

import java.util.Locale;

/** What a target measures; each has a clock of its own on a ticket. */
public enum Metric {
    /** From the creation to the first answer. */
    FIRST_RESPONSE,
    /** From the oldest message of the customer that nobody has answered, after the first answer. */
    NEXT_RESPONSE,
    /** From the creation to the solution. */
    RESOLUTION,
    /** On a live channel, from the creation until an agent has the contact. */
    ANSWER;

    /** Whether it ends with an answer; the solution ends it too. */
    public boolean isResponse() {
        return this != RESOLUTION;
    }

    /** As in JSON: {@code firstResponse}. */
    public String field() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }
}
