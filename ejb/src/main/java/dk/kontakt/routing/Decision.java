package dk.kontakt.routing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who gets a ticket and why: every candidate with the filters' verdict, and the rule that decided. */
public record Decision(
        Wish wish, List<Verdict> verdicts, @Nullable String agent, String decidedBy) {

    public Optional<String> chosen() {
        return Optional.ofNullable(agent);
    }

    public long eligible() {
        return verdicts.stream().filter(Verdict::isEligible).count();
    }
}
