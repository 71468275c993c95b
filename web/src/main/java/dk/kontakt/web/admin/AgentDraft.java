package dk.kontakt.web.admin;

import dk.kontakt.agent.Agent;
import dk.kontakt.agent.Allotment;
import dk.kontakt.agent.ChannelAllowance;
import dk.kontakt.channel.telephony.AgentPhone;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An agent in the form: levels by skill, capacities and weights by channel; what is 0 or empty the agent does not have. */
public class AgentDraft {
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, Integer> capacities = new HashMap<>();
    private final Map<String, Integer> weights = new HashMap<>();
    private String username = "";
    private String name = "";
    private String email = "";
    private @Nullable String team;
    private int capacity = 100;
    private boolean autoAnswer;
    private @Nullable String extension;
    private @Nullable String ownNumber;

    AgentDraft() {}

    AgentDraft(Agent agent, AgentPhone phone) {
        extension = phone.extension();
        ownNumber = phone.ownNumber();
        username = agent.username();
        name = agent.name();
        email = agent.email();
        levels.putAll(agent.skills());
        agent.channels().forEach((channel, work) -> {
            capacities.put(channel, work.capacity());
            weights.put(channel, work.weight());
        });
        team = agent.team();
        capacity = agent.capacity();
        autoAnswer = agent.autoAnswer();
    }

    static Map<String, Integer> given(Map<String, Integer> numbers) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue() != null && entry.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    AgentPhone phone() {
        return new AgentPhone(username, extension, ownNumber);
    }

    Allotment allotment() {
        Map<String, ChannelAllowance> channels =
                given(capacities).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, this::allowance));
        return new Allotment(team, capacity, autoAnswer, channels);
    }

    private ChannelAllowance allowance(Map.Entry<String, Integer> capacityOf) {
        Integer weight = weights.get(capacityOf.getKey());
        return new ChannelAllowance(capacityOf.getValue(), weight == null ? 0 : weight);
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

    /** Units of the whole capacity that one case takes, by channel. */
    public Map<String, Integer> getWeights() {
        return weights;
    }

    public @Nullable String getTeam() {
        return team;
    }

    public void setTeam(@Nullable String team) {
        this.team = team;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public @Nullable String getExtension() {
        return extension;
    }

    public void setExtension(@Nullable String extension) {
        this.extension = extension;
    }

    public @Nullable String getOwnNumber() {
        return ownNumber;
    }

    public void setOwnNumber(@Nullable String ownNumber) {
        this.ownNumber = ownNumber;
    }

    public boolean isAutoAnswer() {
        return autoAnswer;
    }

    public void setAutoAnswer(boolean autoAnswer) {
        this.autoAnswer = autoAnswer;
    }
}
