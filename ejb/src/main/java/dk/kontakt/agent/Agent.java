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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    private @Nullable String team;
    private int capacity = 100;

    @Column(name = "auto_answer")
    private boolean autoAnswer;

    @Enumerated(EnumType.STRING)
    @Column(name = "away_reason")
    private @Nullable AwayReason awayReason;

    @Column(name = "wrap_up_until")
    private @Nullable Instant wrapUpUntil;

    @Column(name = "present_until")
    private @Nullable Instant presentUntil;

    @Column(name = "missed_offers")
    private int missedOffers;

    @ElementCollection
    @CollectionTable(name = "agent_skill", joinColumns = @JoinColumn(name = "agent"))
    @MapKeyColumn(name = "skill")
    private Map<String, Certificate> certificates = new HashMap<>();

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

    void join(@Nullable String newTeam) {
        team = newTeam;
    }

    void changeCapacity(int newCapacity, boolean newAutoAnswer) {
        capacity = newCapacity;
        autoAnswer = newAutoAnswer;
    }

    /** Returns whether anything changed. What belongs to the state left behind ends with it. */
    boolean move(AgentState next, @Nullable AwayReason reason, Instant now) {
        if (next == state && reason == awayReason) {
            return false;
        }
        if (next == AgentState.AVAILABLE) {
            idleSince = now;
        }
        if (next.isPresent() != state.isPresent()) {
            missedOffers = 0;
            presentUntil = null;
        }
        state = next;
        awayReason = reason;
        stateSince = now;
        wrapUpUntil = next == AgentState.WRAP_UP ? wrapUpUntil : null;
        return true;
    }

    /** When the wrap-up that is about to begin ends by itself. */
    void wrapUp(Instant until) {
        wrapUpUntil = until;
    }

    void expect(Instant until) {
        presentUntil = until;
    }

    /** Returns how many offers in a row were left unanswered. */
    int miss() {
        missedOffers++;
        return missedOffers;
    }

    void answered() {
        missedOffers = 0;
    }

    /** Whether the agent's screens have been silent for too long. */
    boolean isLost(Instant now) {
        return state.isPresent() && presentUntil != null && !presentUntil.isAfter(now);
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

    public @Nullable String team() {
        return team;
    }

    /** The whole of the agent's attention, in units. */
    public int capacity() {
        return capacity;
    }

    /** Whether live contacts are given to the agent without an offer to accept. */
    public boolean autoAnswer() {
        return autoAnswer;
    }

    public @Nullable AwayReason awayReason() {
        return awayReason;
    }

    public @Nullable Instant wrapUpUntil() {
        return wrapUpUntil;
    }

    /** Without a further sign the agent is away from then on; null while presence is not watched. */
    public @Nullable Instant presentUntil() {
        return presentUntil;
    }

    /** Offers left unanswered in a row. */
    public int missedOffers() {
        return missedOffers;
    }

    /** Certified proficiency from 1 to 5 by skill code. */
    public Map<String, Integer> skills() {
        return certificates.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, certified -> certified.getValue().level()));
    }

    /** By skill code. */
    public Map<String, Certificate> certificates() {
        return Map.copyOf(certificates);
    }

    /** By channel name. */
    public Map<String, ChannelWork> channels() {
        return Map.copyOf(channels);
    }
}
