package dk.kontakt.demo.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket in an agent's hands, from an assignment on. */
record Holding(
        long assignment,
        String agent,
        Instant since,
        String actor,
        String explanation,
        String queue,
        PlaceInLine came,
        Instant urgency) {

    /** @param end when it left the agent's hands; null if it is there still */
    void write(Ledger ledger, Enquiry enquiry, @Nullable Instant end) {
        ledger.add(
                Rows.ASSIGNMENT,
                assignment,
                enquiry.number(),
                agent,
                since,
                actor,
                explanation,
                queue,
                enquiry.channel(),
                came.requirementAt(since),
                urgency,
                came.since(),
                end);
    }
}
