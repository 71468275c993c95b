package dk.kontakt.routing;

import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.category.CategoryService;
import dk.kontakt.category.QueueDefinition;
import dk.kontakt.customer.Segment;
import dk.kontakt.platform.FieldProblems;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.Relaxation;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.routing.rule.RoutingRulesRefused;
import dk.kontakt.routing.rule.SkillRule;
import dk.kontakt.routing.rule.Trait;
import dk.kontakt.sla.clock.Calendars;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds rules of routing against what exists: queues, teams, skills, calendars, categories, channels. */
@ApplicationScoped
class RulesCheck {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CategoryService categories;

    @Inject
    private Calendars calendars;

    /** What rules may refer to. */
    private record Known(Map<Trait, Set<String>> traits, Set<String> skills, Set<String> teams) {}

    /** @throws RoutingRulesRefused naming everything that refers to nothing */
    void require(RoutingRules rules) {
        var problems = new FieldProblems();
        var known = new Known(traits(), codes("Skill"), codes("Team"));
        for (int i = 0; i < rules.skills().size(); i++) {
            check(rules.skills().get(i), "skills[" + i + "]", known, problems);
        }
        for (int i = 0; i < rules.queues().size(); i++) {
            check(rules.queues().get(i), "queues[" + i + "]", known, problems);
        }
        problems.requireNone(RoutingRulesRefused::new);
    }

    private static void check(SkillRule rule, String place, Known known, FieldProblems problems) {
        require(List.of(rule.skill()), known.skills, place + ".skill", problems);
        // Products are named by the shop and not known here; so is a language for which nobody has a skill yet.
        rule.when().forEach((trait, values) -> {
            Set<String> possible = known.traits.get(trait);
            if (possible != null) {
                require(values, possible, place + ".when." + trait.field(), problems);
            }
        });
    }

    private void check(QueueRules rules, String place, Known known, FieldProblems problems) {
        require(List.of(rules.queue()), known.traits.getOrDefault(Trait.QUEUE, Set.of()), place + ".queue", problems);
        require(rules.teams(), known.teams, place + ".teams", problems);
        String calendar = rules.calendar();
        if (calendar != null && calendars.latest(calendar) == 0) {
            problems.refuse(place + ".calendar", "is unknown");
        }
        for (int i = 0; i < rules.relaxation().size(); i++) {
            Set<String> optional = new HashSet<>(rules.relaxation().get(i).optional());
            optional.remove(Relaxation.EVERY_SKILL);
            require(optional, known.skills, place + ".relaxation[" + i + "].optional", problems);
        }
    }

    private static void require(Collection<String> values, Set<String> known, String place, FieldProblems problems) {
        values.stream()
                .filter(value -> !known.contains(value))
                .forEach(value -> problems.refuse(place, "has an unknown value " + value));
    }

    private Map<Trait, Set<String>> traits() {
        Map<Trait, Set<String>> traits = new EnumMap<>(Trait.class);
        traits.put(
                Trait.QUEUE,
                categories.queues().stream().map(QueueDefinition::code).collect(Collectors.toSet()));
        traits.put(
                Trait.CATEGORY,
                categories.categories().stream().map(CategoryDefinition::code).collect(Collectors.toSet()));
        traits.put(Trait.CHANNEL, names(Channel.values()));
        traits.put(Trait.PRIORITY, names(Priority.values()));
        traits.put(Trait.SEGMENT, names(Segment.values()));
        return traits;
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
    }

    private Set<String> codes(String entity) {
        return new HashSet<>(entities.createQuery("select e.code from " + entity + " e", String.class)
                .getResultList());
    }
}
