package dk.kontakt.routing.line;

import dk.kontakt.routing.choice.Exclusion;
import dk.kontakt.routing.choice.Kind;
import dk.kontakt.routing.choice.Wish;
import dk.kontakt.routing.rule.Demand;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.RoutingRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a waiting ticket asks for. It holds until {@code nextChange}, when {@link #at} tells what is asked for from then on.
 *
 * @param demand the text of what it asks for before any relaxation
 * @param kind what it asks for at its step
 * @param preferredAgent who gets it before others, where nobody has it kept
 * @param avoidedUntil until when those it avoids do not get it
 * @param nextChange when waiting alone changes something; null for never
 */
public record Wants(
        Instant since,
        String demand,
        Kind kind,
        @Nullable String preferredAgent,
        @Nullable Instant avoidedUntil,
        @Nullable Instant nextChange) {

    /** Of one that has just joined. */
    public static Wants of(String queue, String channel, Demand demand, Instant since) {
        String requirement = demand.relaxed(List.of()).toString();
        return new Wants(since, demand.toString(), new Kind(queue, channel, 0, requirement, "", ""), null, null, null);
    }

    public Wish wish(RoutingRules rules) {
        Wish ofKind = rules.wishOf(kind);
        return ofKind.reserved() ? ofKind : ofKind.preferring(preferredAgent);
    }

    public Wants standing(String queue, Demand other, RoutingRules rules, Instant now) {
        return new Wants(
                        since,
                        other.toString(),
                        kindWith(queue, kind.reservedFor(), kind.avoided()),
                        preferredAgent,
                        avoidedUntil,
                        nextChange)
                .at(now, rules.of(queue));
    }

    /** Rather the agent who knows the case; nobody else for as long as the queue keeps it for one who is present. */
    public Wants preferring(@Nullable String agent, boolean present, QueueRules rules, Instant now) {
        boolean keep = agent != null && present && now.isBefore(since.plus(rules.preferredFor()));
        String keptFor = keep && agent != null ? agent : "";
        return new Wants(
                        since, demand, kindWith(kind.queue(), keptFor, kind.avoided()), agent, avoidedUntil, nextChange)
                .at(now, rules);
    }

    /** Not this agent for some time; whom it avoids already it goes on avoiding for as long. */
    public Wants avoiding(String agent, Exclusion cause, QueueRules rules, Instant now) {
        SortedMap<String, Exclusion> all = kind.avoidedAgents();
        all.put(agent, cause);
        Kind other = kindWith(kind.queue(), kind.reservedFor(), Kind.textOf(all));
        return new Wants(since, demand, other, preferredAgent, now.plus(rules.notBackFor()), nextChange).at(now, rules);
    }

    /** Kept for nobody. */
    public Wants open() {
        return new Wants(
                since, demand, kindWith(kind.queue(), "", kind.avoided()), preferredAgent, avoidedUntil, nextChange);
    }

    /** What it asks for after so long a wait. */
    public Wants at(Instant now, QueueRules rules) {
        int step = rules.stepAfter(Duration.between(since, now));
        String requirement = rules.requirementAt(step, Demand.parse(demand)).toString();
        Instant keptUntil = kind.reservedFor().isEmpty() ? null : since.plus(rules.preferredFor());
        Instant stillKept = stillToCome(keptUntil, now);
        Instant stillAvoided = stillToCome(avoidedUntil, now);
        var next = new Kind(
                kind.queue(),
                kind.channel(),
                step,
                requirement,
                stillKept == null ? "" : kind.reservedFor(),
                avoidedUntil != null && stillAvoided == null ? "" : kind.avoided());
        Instant relaxes = rules.nextAfter(step).map(since::plus).orElse(null);
        return new Wants(since, demand, next, preferredAgent, stillAvoided, earliest(stillKept, stillAvoided, relaxes));
    }

    private Kind kindWith(String queue, String reservedFor, String avoided) {
        return new Kind(queue, kind.channel(), kind.step(), kind.requirement(), reservedFor, avoided);
    }

    private static @Nullable Instant stillToCome(@Nullable Instant until, Instant now) {
        return until == null || !now.isBefore(until) ? null : until;
    }

    private static @Nullable Instant earliest(@Nullable Instant... instants) {
        return Stream.of(instants)
                .flatMap(Stream::ofNullable)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
