package dk.kontakt.routing.choice;

import dk.kontakt.agent.AgentState;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** One agent on the floor: the profile, the state, and the work that is there now. */
public final class Place {
    private final String agent;
    private Profile profile;
    private AgentState state;
    private Instant idleSince;
    private final Map<String, Integer> load = new HashMap<>();
    private final Map<String, Instant> takenAt = new HashMap<>();
    private int used;

    public Place(String agent, Profile profile, AgentState state, Instant idleSince) {
        this.agent = agent;
        this.profile = profile;
        this.state = state;
        this.idleSince = idleSince;
    }

    /** Work that is there already, the last of it taken at {@code at}. */
    public void carries(String channel, int cases, Instant at) {
        load.put(channel, cases);
        takenAt.put(channel, at);
        recount();
    }

    public void take(String channel, Instant at) {
        load.merge(channel, 1, Integer::sum);
        takenAt.put(channel, at);
        recount();
    }

    public void release(String channel) {
        load.computeIfPresent(channel, (name, cases) -> Math.max(0, cases - 1));
        recount();
    }

    /** An agent who becomes available is idle from then on. */
    public void turn(AgentState next, Instant at) {
        if (next == AgentState.AVAILABLE && state != AgentState.AVAILABLE) {
            idleSince = at;
        }
        state = next;
    }

    public void learn(Profile next) {
        profile = next;
        recount();
    }

    public String agent() {
        return agent;
    }

    public Profile profile() {
        return profile;
    }

    public AgentState state() {
        return state;
    }

    public int load(String channel) {
        return load.getOrDefault(channel, 0);
    }

    /** How many further cases of the channel fit. */
    int room(String channel) {
        Profile.Allowance allowance = profile.channels().get(channel);
        if (allowance == null || state != AgentState.AVAILABLE) {
            return 0;
        }
        int ofChannel = allowance.capacity() - load(channel);
        int ofAll = allowance.weight() == 0 ? ofChannel : (profile.capacity() - used) / allowance.weight();
        return Math.max(0, Math.min(ofChannel, ofAll));
    }

    Candidate asCandidate(String channel) {
        Profile.Allowance allowance = profile.channels().get(channel);
        Candidate.Room room = allowance == null
                ? null
                : new Candidate.Room(allowance.capacity(), load(channel), allowance.weight(), used, profile.capacity());
        Instant taken = takenAt.getOrDefault(channel, Instant.MIN);
        Instant since = taken.isAfter(idleSince) ? taken : idleSince;
        return new Candidate(agent, profile.team(), state, profile.levels(), room, since);
    }

    private void recount() {
        used = 0;
        profile.channels().forEach((channel, allowance) -> used += allowance.weight() * load(channel));
    }
}
