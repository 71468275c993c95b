package dk.kontakt.web.skills;

import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.Skill;
import dk.kontakt.web.CurrentUser;
import dk.kontakt.web.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the agent at the desk says of the own levels; 0 for nothing said. */
@Named
@RequestScoped
public class OwnAssessment {
    private static final List<Integer> LEVELS = List.of(0, 1, 2, 3, 4, 5);

    @Inject
    private AgentService agents;

    @Inject
    private CurrentUser user;

    @Inject
    private PageMessages messages;

    private final Map<String, Integer> levels = new HashMap<>();

    @PostConstruct
    void read() {
        agents.skills().forEach(skill -> levels.put(skill.code(), 0));
        levels.putAll(agents.assessmentsOf(user.getName()));
    }

    public void save() {
        agents.assessMyself(levels.entrySet().stream()
                .filter(entry -> entry.getValue() != null && entry.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        messages.confirm("skills.own.saved");
    }

    /** Whether the user is an agent at all. */
    public boolean isAsked() {
        return agents.findAgent(user.getName()).isPresent();
    }

    public List<Skill> getSkills() {
        return agents.skills();
    }

    public List<Integer> getChoices() {
        return LEVELS;
    }

    public Map<String, Integer> getLevels() {
        return levels;
    }
}
