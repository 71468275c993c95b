package dk.kontakt.web.admin;

import dk.kontakt.agent.Agent;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An agent in the form: levels by skill, capacities by channel; what is 0 or empty the agent does not have. */
public class AgentDraft {
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, Integer> capacities = new HashMap<>();
    private String username = "";
    private String name = "";
    private String email = "";

    AgentDraft() {}

    AgentDraft(Agent agent) {
        username = agent.username();
        name = agent.name();
        email = agent.email();
        levels.putAll(agent.skills());
        agent.channels().forEach((channel, work) -> capacities.put(channel, work.capacity()));
    }

    static Map<String, Integer> given(Map<String, Integer> numbers) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue() != null && entry.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Map<String, Integer> getLevels() {
        return levels;
    }

    public Map<String, Integer> getCapacities() {
        return capacities;
    }
}
