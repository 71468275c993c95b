package dk.kontakt.web;

import dk.kontakt.agent.Agent;
import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.Skill;
import dk.kontakt.agent.Team;
import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.category.CategoryService;
import dk.kontakt.category.QueueDefinition;
import dk.kontakt.ticket.Happening;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names behind codes, in the language of the page; read once a request, and the code itself where nobody gave a name. */
@Named
@RequestScoped
public class Names {
    @Inject
    private CategoryService categories;

    @Inject
    private AgentService agents;

    @Inject
    private PageLanguage language;

    @Inject
    private PageMessages messages;

    private final Map<String, Map<String, String>> read = new HashMap<>();

    public String queue(@Nullable String code) {
        return name(
                "queue",
                code,
                () -> categories.queues().stream()
                        .collect(Collectors.toMap(QueueDefinition::code, queue -> queue.name(language.getCode()))));
    }

    public String category(@Nullable String code) {
        return name(
                "category",
                code,
                () -> categories.categories().stream()
                        .collect(Collectors.toMap(
                                CategoryDefinition::code, category -> category.name(language.getCode()))));
    }

    public String skill(@Nullable String code) {
        return name(
                "skill",
                code,
                () -> agents.skills().stream()
                        .collect(Collectors.toMap(Skill::code, skill -> skill.name(language.getCode()))));
    }

    public String team(@Nullable String code) {
        return name(
                "team",
                code,
                () -> agents.teams().stream()
                        .collect(Collectors.toMap(Team::code, team -> team.name(language.getCode()))));
    }

    /** The name of an agent; only for people who are logged in. */
    public String agent(@Nullable String username) {
        return name(
                "agent",
                username,
                () -> agents.agents().stream().collect(Collectors.toMap(Agent::username, Agent::name)));
    }

    /** Who did something in a timeline. */
    public String actor(String actor) {
        return switch (actor) {
            case Happening.CUSTOMER, Happening.ROUTER, Happening.SYSTEM -> messages.text("actor." + actor);
            default -> agent(actor);
        };
    }

    private String name(String kind, @Nullable String code, Supplier<Map<String, String>> source) {
        if (code == null) {
            return "";
        }
        return read.computeIfAbsent(kind, ignored -> source.get()).getOrDefault(code, code);
    }
}
