package dk.kontakt.web.admin.routing;

import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.Skill;
import dk.kontakt.agent.Team;
import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.category.CategoryService;
import dk.kontakt.category.QueueDefinition;
import dk.kontakt.customer.Segment;
import dk.kontakt.routing.rule.Delivery;
import dk.kontakt.routing.rule.Relaxation;
import dk.kontakt.routing.rule.Trait;
import dk.kontakt.sla.NamedCalendar;
import dk.kontakt.sla.SlaService;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What the forms offer to choose from; what a rule names already stays among it. */
@Named
@RequestScoped
public class RoutingChoices {
    private static final String LANGUAGE_SKILL = "lang-";
    private static final List<Integer> LEVELS = List.of(1, 2, 3, 4, 5);
    private static final List<Integer> LOWER = List.of(0, 1, 2, 3, 4);

    @Inject
    private AgentService agents;

    @Inject
    private CategoryService categories;

    @Inject
    private SlaService goals;

    public List<String> teams(QueueFields fields) {
        return with(fields.getTeams(), agents.teams().stream().map(Team::code));
    }

    public List<String> getCalendars() {
        return goals.calendars().stream().map(NamedCalendar::name).toList();
    }

    public List<Delivery> getDeliveries() {
        return List.of(Delivery.values());
    }

    public List<String> getSkills() {
        return agents.skills().stream().map(Skill::code).toList();
    }

    /** The first stands for all that may relax. */
    public List<String> optional(StepFields step) {
        return with(step.getOptional(), Stream.concat(Stream.of(Relaxation.EVERY_SKILL), getSkills().stream()));
    }

    public List<Integer> getLevels() {
        return LEVELS;
    }

    public List<Integer> getLower() {
        return LOWER;
    }

    public List<String> values(TraitField field) {
        return with(field.getChosen(), possible(field.getTrait()));
    }

    private Stream<String> possible(Trait trait) {
        return switch (trait) {
            case QUEUE -> categories.queues().stream().map(QueueDefinition::code);
            case CATEGORY -> categories.categories().stream().map(CategoryDefinition::code);
            case LANGUAGE ->
                Stream.concat(
                                Stream.of("da", "en"),
                                getSkills().stream()
                                        .filter(skill -> skill.startsWith(LANGUAGE_SKILL))
                                        .map(skill -> skill.substring(LANGUAGE_SKILL.length())))
                        .distinct();
            case SEGMENT -> Stream.of(Segment.values()).map(Enum::name);
            case CHANNEL -> Stream.of(Channel.values()).map(Enum::name);
            case PRIORITY -> Stream.of(Priority.values()).map(Enum::name);
            case PRODUCT -> Stream.empty();
        };
    }

    private static List<String> with(String[] chosen, Stream<String> possible) {
        return Stream.concat(possible, Stream.of(chosen)).distinct().toList();
    }
}
