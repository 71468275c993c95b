package dk.kontakt.routing.rule;

import dk.kontakt.routing.choice.Kind;
import dk.kontakt.routing.choice.Requirement;
import dk.kontakt.routing.choice.Wish;
import java.util.List;
import java.util.Map;

/** All rules of routing under their version; version 0 is an installation where none were published. */
public record RoutingRules(int version, HeadStart headStart, List<SkillRule> skills, List<QueueRules> queues) {
    public static final RoutingRules NONE = new RoutingRules(0, HeadStart.NONE, List.of(), List.of());

    public RoutingRules {
        skills = List.copyOf(skills);
        queues = List.copyOf(queues);
    }

    public RoutingRules numbered(int number) {
        return new RoutingRules(number, headStart, skills, queues);
    }

    public QueueRules of(String queue) {
        return queues.stream()
                .filter(rules -> rules.queue().equals(queue))
                .findFirst()
                .orElseGet(() -> QueueRules.usual(queue));
    }

    /** What tickets of a kind wish, all of them. */
    public Wish wishOf(Kind kind) {
        boolean kept = !kind.reservedFor().isEmpty();
        return new Wish(
                Requirement.parse(kind.requirement()),
                kept ? kind.reservedFor() : null,
                kept,
                kind.avoidedAgents(),
                of(kind.queue()).servingAt(kind.step()));
    }

    /** What the rules ask for on top of {@code demand}. */
    public Demand demandOf(Map<Trait, String> enquiry, Demand demand) {
        Demand all = demand;
        for (SkillRule rule : skills) {
            if (rule.asks(enquiry)) {
                all = all.and(rule.skill(), rule.level(), rule.fixed());
            }
        }
        return all;
    }
}
