package dk.kontakt.web.skills;

import dk.kontakt.agent.Agent;
import dk.kontakt.agent.AgentService;
import dk.kontakt.web.CurrentUser;
import dk.kontakt.web.Names;
import dk.kontakt.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One agent's level in one skill, opened from the matrix by who leads. */
@Named
@RequestScoped
public class CertifyPage {
    private static final List<Integer> LEVELS = List.of(0, 1, 2, 3, 4, 5);

    @Inject
    private AgentService agents;

    @Inject
    private CurrentUser user;

    @Inject
    private Names names;

    @Inject
    private PageMessages messages;

    @Inject
    @Param(name = "agent")
    private @Nullable String agent;

    @Inject
    @Param(name = "skill")
    private @Nullable String skill;

    /** Certifies the level, 0 takes the certificate back. */
    public void certify(int level) {
        find().ifPresent(chosen -> {
            Map<String, Integer> levels = new HashMap<>(chosen.skills());
            levels.put(String.valueOf(skill), level);
            levels.values().removeIf(one -> one == 0);
            agents.certify(chosen.username(), levels);
            messages.confirm(
                    level == 0 ? "skills.withdrawn" : "skills.certified", chosen.name(), names.skill(skill), level);
            Faces.getFlash().setKeepMessages(true);
            Faces.redirect("desk/skills");
        });
    }

    public boolean isOpen() {
        return find().isPresent();
    }

    public String getAgentName() {
        return names.agent(agent);
    }

    public String getSkillName() {
        return names.skill(skill);
    }

    public int getLevel() {
        return find().map(chosen -> chosen.skills().getOrDefault(String.valueOf(skill), 0))
                .orElse(0);
    }

    public List<Integer> getLevels() {
        return LEVELS;
    }

    private Optional<Agent> find() {
        boolean known = skill != null
                && agents.skills().stream().anyMatch(one -> one.code().equals(skill));
        return known && agent != null && user.isLead() ? agents.findAgent(agent) : Optional.empty();
    }
}
