package dk.kontakt.routing.whatif;

import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.routing.replay.Arrival;
import dk.kontakt.routing.replay.Changes;
import dk.kontakt.routing.replay.Enquiry;
import dk.kontakt.routing.rule.Demand;
import dk.kontakt.routing.rule.HeadStart;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.routing.rule.Trait;
import dk.kontakt.sla.clock.Calendars;
import dk.kontakt.sla.rule.Dimension;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.ticket.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where a ticket stands in the line, and what it asks for, under changed rules and goals.
 *
 * @param categories by code
 * @param skills all there are
 */
record Standings(
        RoutingRules inForce,
        Changes changes,
        Calendars calendars,
        Map<String, CategoryDefinition> categories,
        Set<String> skills)
        implements UnaryOperator<Arrival> {

    @Override
    public Arrival apply(Arrival arrival) {
        Rulebook goals = changes.goals();
        if (goals == null && changes.rules() == null) {
            return arrival;
        }
        Enquiry enquiry = arrival.enquiry();
        Instant due = arrival.urgency().plus(headStart(inForce.headStart(), enquiry));
        if (goals != null && !enquiry.answered()) {
            enquiry = enquiry.due(dueUnder(goals, enquiry));
            due = enquiry.answerDue() == null ? due : enquiry.answerDue();
        }
        RoutingRules rules = changes.rules() == null ? inForce : changes.rules();
        return arrival.standing(demand(rules, arrival), due.minus(headStart(rules.headStart(), enquiry)), enquiry);
    }

    private Demand demand(RoutingRules rules, Arrival arrival) {
        if (rules.skills().equals(inForce.skills())) {
            return arrival.demand();
        }
        Map<Trait, String> traits = arrival.enquiry().traits();
        CategoryDefinition category = categories.get(traits.getOrDefault(Trait.CATEGORY, ""));
        Demand base = Demand.NONE;
        String skill = category == null ? null : category.skill();
        if (category != null && skill != null) {
            base = base.and(skill, category.level(), false);
        }
        String language = "lang-" + traits.get(Trait.LANGUAGE);
        return rules.demandOf(traits, skills.contains(language) ? base.and(language, 1, true) : base);
    }

    private @Nullable Instant dueUnder(Rulebook goals, Enquiry enquiry) {
        return goals.firstThatFits(dimension -> value(dimension, enquiry))
                .flatMap(policy -> policy.target(Metric.FIRST_RESPONSE))
                .map(target -> calendars
                        .calendar(target.calendar(), calendars.latest(target.calendar()))
                        .due(enquiry.receivedAt(), target.duration()))
                .orElse(null);
    }

    private String value(Dimension dimension, Enquiry enquiry) {
        Map<Trait, String> traits = enquiry.traits();
        return switch (dimension) {
            case CHANNEL -> traits.getOrDefault(Trait.CHANNEL, "");
            case CATEGORY -> traits.getOrDefault(Trait.CATEGORY, "");
            case SALE ->
                Optional.ofNullable(categories.get(traits.getOrDefault(Trait.CATEGORY, "")))
                        .map(category -> category.sale().name())
                        .orElse("");
            case SEGMENT -> traits.getOrDefault(Trait.SEGMENT, "");
            case VALUE_BAND -> enquiry.value() == null ? "" : enquiry.value().name();
            case PRIORITY -> traits.getOrDefault(Trait.PRIORITY, "");
            case QUEUE -> traits.getOrDefault(Trait.QUEUE, "");
        };
    }

    private static Duration headStart(HeadStart start, Enquiry enquiry) {
        Duration ofPriority = start.of(Priority.valueOf(enquiry.traits().getOrDefault(Trait.PRIORITY, "NORMAL")));
        return enquiry.value() == null ? ofPriority : ofPriority.plus(start.of(enquiry.value()));
    }
}
