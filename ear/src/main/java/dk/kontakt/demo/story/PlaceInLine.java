package dk.kontakt.demo.story;

import dk.kontakt.routing.choice.Exclusion;
import dk.kontakt.routing.choice.Kind;
import dk.kontakt.routing.choice.Requirement;
import dk.kontakt.routing.choice.Wish;
import dk.kontakt.routing.rule.Demand;
import dk.kontakt.routing.rule.QueueRules;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ticket in the line: what it asks for by the rules of its queue, less as it waits. */
final class PlaceInLine {
    private final QueueRules rules;
    private final Demand demand;
    private final Instant since;
    private final @Nullable String preferred;
    private final Predicate<String> isPresent;
    private final SortedMap<String, Exclusion> avoided = new TreeMap<>();
    private Instant avoidedUntil = Instant.MIN;

    /** @param preferred who knows the case; it is kept for a while for an agent who is present */
    PlaceInLine(
            QueueRules rules, Demand demand, Instant since, @Nullable String preferred, Predicate<String> isPresent) {
        this.rules = rules;
        this.demand = demand;
        this.since = since;
        this.preferred = preferred;
        this.isPresent = isPresent;
    }

    void avoid(String agent, Exclusion cause, Instant at) {
        if (!at.isBefore(avoidedUntil)) {
            avoided.clear();
        }
        avoided.put(agent, cause);
        avoidedUntil = at.plus(rules.notBackFor());
    }

    Wish wishAt(Instant at) {
        String reservedFor = reservedFor(at);
        return new Wish(requirementAt(at), preferred, !reservedFor.isEmpty(), avoidedAt(at), rules.servingAt(step(at)));
    }

    Requirement requirementAt(Instant at) {
        return rules.requirementAt(step(at), demand);
    }

    int step(Instant at) {
        return rules.stepAfter(Duration.between(since, at));
    }

    /** Empty when it is kept for nobody. */
    String reservedFor(Instant at) {
        return preferred != null && at.isBefore(keptUntil()) && isPresent.test(preferred) ? preferred : "";
    }

    String avoided(Instant at) {
        return Kind.textOf(avoidedAt(at));
    }

    @Nullable
    Instant avoidedUntil(Instant at) {
        return avoidedAt(at).isEmpty() ? null : avoidedUntil;
    }

    @Nullable
    Instant nextChange(Instant at) {
        Instant released = reservedFor(at).isEmpty() ? null : keptUntil();
        Instant relaxes = rules.nextAfter(step(at)).map(since::plus).orElse(null);
        return Stream.of(released, avoidedUntil(at), relaxes)
                .flatMap(Stream::ofNullable)
                .min(Instant::compareTo)
                .orElse(null);
    }

    QueueRules rules() {
        return rules;
    }

    Demand demand() {
        return demand;
    }

    Instant since() {
        return since;
    }

    @Nullable
    String preferred() {
        return preferred;
    }

    private Instant keptUntil() {
        return since.plus(rules.preferredFor());
    }

    private SortedMap<String, Exclusion> avoidedAt(Instant at) {
        return at.isBefore(avoidedUntil) ? avoided : new TreeMap<>();
    }
}
