package dk.kontakt.routing.replay;

import dk.kontakt.agent.AgentState;
import dk.kontakt.routing.choice.Floor;
import dk.kontakt.routing.choice.Place;
import dk.kontakt.routing.choice.Profile;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** The agents of a simulation: the floor as routing sees it, and how each spends the time. */
final class Crew {
    private final Floor floor = new Floor();
    private final SortedMap<String, Watch> watches = new TreeMap<>();
    private final Instant from;

    Crew(Instant from) {
        this.from = from;
    }

    Floor floor() {
        return floor;
    }

    SortedMap<String, Watch> watches() {
        return watches;
    }

    boolean has(String agent) {
        return floor.has(agent);
    }

    boolean isPresent(String agent) {
        return has(agent) && floor.place(agent).state().isPresent();
    }

    void learn(String agent, Profile profile, Instant at) {
        if (has(agent)) {
            floor.place(agent).learn(profile);
        } else {
            floor.add(new Place(agent, profile, AgentState.AWAY, at));
            watches.put(agent, new Watch(from));
        }
    }

    void turn(String agent, AgentState state, Instant at) {
        if (has(agent)) {
            floor.place(agent).turn(state, at);
            watch(agent).turn(state, at);
        }
    }

    void take(String agent, String channel, Instant at) {
        if (has(agent)) {
            floor.place(agent).take(channel, at);
            watch(agent).take(at);
        }
    }

    void release(String agent, String channel, Instant at) {
        if (has(agent)) {
            floor.place(agent).release(channel);
            watch(agent).release(at);
        }
    }

    /** A round took room on the floor itself; agents are told apart by the order in which they were given work. */
    void tookInRound(String agent, String channel, Instant at) {
        Place place = floor.place(agent);
        place.carries(channel, place.load(channel), at);
        watch(agent).take(at);
    }

    private Watch watch(String agent) {
        return watches.computeIfAbsent(agent, unknown -> new Watch(from));
    }
}
