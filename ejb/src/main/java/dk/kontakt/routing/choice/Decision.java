package dk.kontakt.routing.choice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a ticket and why.
 *
 * @param verdicts the filters' verdict on candidates, by name; on a large floor only on those nearest to being chosen
 * @param unlisted the further agents
 * @param decidedBy the rule that told the chosen one from the next
 */
public record Decision(
        Wish wish,
        List<Verdict> verdicts,
        Unlisted unlisted,
        @Nullable String agent,
        String decidedBy) {

    public Optional<String> chosen() {
        return Optional.ofNullable(agent);
    }

    public long eligible() {
        return verdicts.stream().filter(Verdict::isEligible).count() + unlisted.eligible();
    }

    /** Agents who are only counted: who could have had the ticket as well, and who could not, by the cause. */
    public record Unlisted(long eligible, Map<Exclusion, Long> excluded) {
        public static final Unlisted NOBODY = new Unlisted(0, Map.of());
    }
}
