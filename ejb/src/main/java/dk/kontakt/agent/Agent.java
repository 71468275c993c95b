package dk.kontakt.agent;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Someone who answers customers; the key is the user name of the account. */
@Entity
public class Agent {
    @Id
    private String username;

    private String name;
    private String email;

    @Enumerated(EnumType.STRING)
    private AgentState state = AgentState.AWAY;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "idle_since")
    private Instant idleSince;

    @ElementCollection
    @CollectionTable(name = "agent_skill", joinColumns = @JoinColumn(name = "agent"))
    @MapKeyColumn(name = "skill")
    @Column(name = "level")
    private Map<String, Integer> skills = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "agent_channel", joinColumns = @JoinColumn(name = "agent"))
    @MapKeyColumn(name = "channel")
    private Map<String, ChannelWork> channels = new HashMap<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Agent() {}

    Agent(String username, String name, String email, Instant now) {
        this.username = username;
        this.name = name;
        this.email = email;
        this.stateSince = now;
        this.idleSince = now;
    }

    void rename(String newName, String newEmail) {
        name = newName;
        email = newEmail;
    }

    void changeState(AgentState next, Instant now) {
        if (next != state) {
            state = next;
            stateSince = now;
            idleSince = next == AgentState.AVAILABLE ? now : idleSince;
        }
    }

    void certify(Map<String, Integer> levels) {
        skills.clear();
        skills.putAll(levels);
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public AgentState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public Instant idleSince() {
        return idleSince;
    }

    /** Proficiency from 1 to 5 by skill code. */
    public Map<String, Integer> skills() {
        return Map.copyOf(skills);
    }

    /** By channel name. */
    public Map<String, ChannelWork> channels() {
        return Map.copyOf(channels);
    }
}
