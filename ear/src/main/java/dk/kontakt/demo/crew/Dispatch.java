package dk.kontakt.demo.crew;

import dk.kontakt.agent.AgentState;
import dk.kontakt.demo.chance.Chance;
import dk.kontakt.routing.choice.AgentChoice;
import dk.kontakt.routing.choice.Candidate;
import dk.kontakt.routing.choice.Decision;
import dk.kontakt.routing.choice.Verdict;
import dk.kontakt.routing.choice.Wish;
import dk.kontakt.ticket.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives cases to colleagues by the rules of routing, among a handful of candidates rather than all. */
public final class Dispatch {
    private static final int MOST_ELIGIBLE = 3;
    private static final int MOST_EXCLUDED = 2;
    private static final int CASES_BETWEEN_CLEARING = 500;

    private final Crew crew;
    private final Rota rota;
    private final Workload workload;
    private int reached;

    public Dispatch(Crew crew, Rota rota, int colleaguesInOne) {
        this.crew = crew;
        this.rota = rota;
        this.workload = new Workload(crew.size(), colleaguesInOne);
    }

    /** A case that needs somebody on a channel for a while. */
    public record Case(Wish wish, Channel channel, Stretch stretch, Manner manner) {

        boolean isOvertime() {
            return manner == Manner.OVERTIME;
        }

        boolean isForFirstAgent() {
            return manner == Manner.FIRST_AGENT;
        }
    }

    /** Who is asked. */
    public enum Manner {
        USUAL,
        /** The agent whom visitors of the demo log in as, if possible, so that there is something to do. */
        FIRST_AGENT,
        /** Those, too, who are off duty or full. */
        OVERTIME
    }

    /** The decision for somebody, who then has the case; empty where nobody can have it. */
    public Optional<Decision> decide(Case wanted, Chance chance) {
        Decision decision = AgentChoice.decide(wanted.wish, candidates(wanted, chance));
        decision.chosen().ifPresent(agent -> workload.take(crew.get(agent), wanted.channel, wanted.stretch));
        return decision.chosen().isPresent() ? Optional.of(decision) : Optional.empty();
    }

    /** The same decision as one for the agent who was named by hand. */
    public Decision byHand(Decision decision) {
        List<Candidate> named = decision.verdicts().stream()
                .map(Verdict::candidate)
                .filter(candidate -> candidate.agent().equals(decision.agent()))
                .toList();
        return AgentChoice.decide(Wish.of(decision.wish().requirement()), named);
    }

    /** Tells that no case before {@code at} will be asked about. */
    public void reached(Instant at) {
        reached++;
        if (reached % CASES_BETWEEN_CLEARING == 0) {
            workload.forgetBefore(at);
        }
    }

    private List<Candidate> candidates(Case wanted, Chance chance) {
        Rota.Shift shift = rota.shiftAt(wanted.stretch.from());
        int mostEligible = wanted.isForFirstAgent() ? 1 : MOST_ELIGIBLE;
        List<Candidate> candidates = new ArrayList<>();
        int eligible = 0;
        int excluded = 0;
        for (Colleague colleague : inOrder(wanted, chance)) {
            if (isFit(wanted, colleague, shift)) {
                if (eligible < mostEligible && hasRoomThroughout(wanted, colleague)) {
                    candidates.add(candidate(wanted, colleague, shift));
                    eligible++;
                }
            } else if (excluded < MOST_EXCLUDED) {
                candidates.add(candidate(wanted, colleague, shift));
                excluded++;
            }
            if (eligible == mostEligible && excluded == MOST_EXCLUDED) {
                break;
            }
        }
        candidates.sort(Comparator.comparing(Candidate::agent));
        return candidates;
    }

    /** Whoever knows the case is asked first. */
    private List<Colleague> inOrder(Case wanted, Chance chance) {
        List<Colleague> order = chance.shuffled(crew.colleagues());
        String preferred = wanted.wish.preferredAgent();
        if (preferred != null) {
            first(order, crew.get(preferred));
        } else if (wanted.isForFirstAgent()) {
            first(order, crew.get(0));
        }
        return order;
    }

    private static void first(List<Colleague> order, Colleague colleague) {
        order.remove(colleague);
        order.add(0, colleague);
    }

    /** What the filters of routing will find. */
    private boolean isFit(Case wanted, Colleague colleague, Rota.Shift shift) {
        boolean present = wanted.isOvertime() || shift.has(colleague);
        return present
                && hasRoom(wanted, colleague)
                && hasSkills(wanted, colleague)
                && !wanted.wish.avoided().containsKey(colleague.username());
    }

    private boolean hasRoom(Case wanted, Colleague colleague) {
        int capacity = colleague.channels().getOrDefault(wanted.channel, 0);
        boolean full =
                !wanted.isOvertime() && workload.at(colleague, wanted.channel, wanted.stretch.from()) >= capacity;
        return capacity > 0 && !full;
    }

    private static boolean hasSkills(Case wanted, Colleague colleague) {
        for (Map.Entry<String, Integer> needed :
                wanted.wish.requirement().levels().entrySet()) {
            if (colleague.skills().getOrDefault(needed.getKey(), 0) < needed.getValue()) {
                return false;
            }
        }
        return true;
    }

    private boolean hasRoomThroughout(Case wanted, Colleague colleague) {
        int capacity = colleague.channels().getOrDefault(wanted.channel, 0);
        return wanted.isOvertime() || workload.during(colleague, wanted.channel, wanted.stretch) < capacity;
    }

    private Candidate candidate(Case wanted, Colleague colleague, Rota.Shift shift) {
        boolean present = wanted.isOvertime() || shift.has(colleague);
        AgentState state = present ? AgentState.AVAILABLE : AgentState.AWAY;
        Integer capacity = colleague.channels().get(wanted.channel);
        if (capacity == null) {
            return new Candidate(colleague.username(), null, state, colleague.skills(), null, Instant.EPOCH);
        }
        int load = workload.at(colleague, wanted.channel, wanted.stretch.from());
        var room = Candidate.Room.of(capacity, wanted.isOvertime() ? Math.min(load, capacity - 1) : load);
        return new Candidate(colleague.username(), null, state, colleague.skills(), room, idleSince(wanted, colleague));
    }

    private Instant idleSince(Case wanted, Colleague colleague) {
        Instant at = wanted.stretch.from();
        Instant shiftBegan = at.minus(Duration.ofMinutes(20 + colleague.index() * 7L));
        Instant last = workload.idleSince(colleague, wanted.channel, at);
        return last.isAfter(shiftBegan) ? last : shiftBegan;
    }
}
