package dk.kontakt.routing.replay;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who has which ticket in hand or had it last, and the further stays in the line that wait for its release. */
final class Cases {
    private final Crew crew;
    private final Map<Long, Stint> held = new HashMap<>();
    private final Map<Long, String> last = new HashMap<>();
    private final Map<Long, Deque<Arrival>> later = new HashMap<>();

    /** Told apart from other stints of the same agent at the same ticket by being the same object. */
    static final class Stint {
        private final String agent;
        private final String channel;

        Stint(String agent, String channel) {
            this.agent = agent;
            this.channel = channel;
        }
    }

    Cases(Crew crew) {
        this.crew = crew;
    }

    boolean isHeld(long ticket) {
        return held.containsKey(ticket);
    }

    Optional<String> lastAgent(long ticket) {
        return Optional.ofNullable(last.get(ticket));
    }

    /** The room is taken already. */
    Stint hold(long ticket, String agent, String channel) {
        var stint = new Stint(agent, channel);
        held.put(ticket, stint);
        last.put(ticket, agent);
        return stint;
    }

    boolean isHeldFor(long ticket, Stint stint) {
        return held.get(ticket) == stint;
    }

    void release(long ticket, Instant at) {
        Stint stint = held.remove(ticket);
        if (stint != null) {
            crew.release(stint.agent, stint.channel, at);
        }
    }

    void putOff(Arrival arrival) {
        later.computeIfAbsent(arrival.ticket(), unknown -> new ArrayDeque<>()).add(arrival);
    }

    Optional<Arrival> nextStay(long ticket) {
        Deque<Arrival> stays = later.get(ticket);
        Arrival next = stays == null ? null : stays.poll();
        if (stays != null && stays.isEmpty()) {
            later.remove(ticket);
        }
        return Optional.ofNullable(next);
    }
}
