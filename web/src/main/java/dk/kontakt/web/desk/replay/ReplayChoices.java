package dk.kontakt.web.desk.replay;

import dk.kontakt.agent.Agent;
import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.Skill;
import dk.kontakt.category.CategoryService;
import dk.kontakt.category.QueueDefinition;
import dk.kontakt.routing.choice.RankingRules;
import dk.kontakt.routing.rule.Delivery;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the form of a replay offers to choose from. */
@Named
@RequestScoped
public class ReplayChoices {
    private static final int HIGHEST_LEVEL = 5;

    @Inject
    private AgentService service;

    @Inject
    private CategoryService categories;

    @Inject
    private Wording wording;

    private @Nullable List<String> agents;

    public List<SelectItem> getPeriods() {
        return Stream.of(1, 7, 28, PeriodChoice.DATES)
                .map(days -> new SelectItem(days, wording.text("replay.period." + days)))
                .toList();
    }

    public List<String> getAgents() {
        if (agents == null) {
            agents = service.agents().stream().map(Agent::username).toList();
        }
        return agents;
    }

    public List<String> getSkills() {
        return service.skills().stream().map(Skill::code).toList();
    }

    public List<SelectItem> getLevels() {
        return IntStream.rangeClosed(0, HIGHEST_LEVEL)
                .mapToObj(level -> new SelectItem(
                        level, wording.text(level == 0 ? "replay.level.none" : "replay.level.is", level)))
                .toList();
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public List<String> getQueues() {
        return categories.queues().stream().map(QueueDefinition::code).toList();
    }

    public List<Delivery> getDeliveries() {
        return List.of(Delivery.values());
    }

    public List<String> getRules() {
        return RankingRules.USUAL;
    }

    public List<Easing> getEasings() {
        return List.of(Easing.values());
    }
}
