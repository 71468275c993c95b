package dk.kontakt.report.attendance;

import dk.kontakt.agent.AgentState;
import dk.kontakt.report.attendance.Spans.Span;
import dk.kontakt.ticket.Channel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who was there over some time, doing what, and which channels that staffed. */
final class Floor {
    private final Steps<AgentState> states;
    private final Steps<Set<Channel>> certificates;

    /**
     * @param states changes of state in the order in which they happened, from the last one before the time on
     * @param certificates the same of the channels on which agents may have work
     */
    Floor(List<Changed<AgentState>> states, List<Changed<Set<Channel>>> certificates, Span time) {
        this.states = new Steps<>(states, time);
        this.certificates = new Steps<>(certificates, time);
    }

    /** The seconds of each agent in each state; none in states that the agent was not in. */
    Map<String, Map<AgentState, Long>> attendance() {
        Map<String, Map<AgentState, Long>> seconds = new TreeMap<>();
        states.agents().forEach(agent -> {
            Map<AgentState, Long> own = new EnumMap<>(AgentState.class);
            states.of(agent)
                    .forEach(held -> own.merge(
                            held.what(), held.span().end() - held.span().start(), Long::sum));
            seconds.put(agent, own);
        });
        return seconds;
    }

    /** When somebody was present who may have work on the channel. */
    Spans staffed(Channel channel) {
        List<Span> all = new ArrayList<>();
        states.agents().forEach(agent -> {
            Spans present = states.when(agent, AgentState::isPresent);
            Spans certified = certificates.when(agent, channels -> channels.contains(channel));
            all.addAll(present.and(certified).parts());
        });
        return Spans.of(all);
    }
}
