package dk.kontakt.routing.replay;

import dk.kontakt.routing.choice.Place;
import dk.kontakt.routing.fairness.Gini;
import dk.kontakt.ticket.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up what a simulation comes to. */
final class Tally {
    private final Setting setting;
    private final Waits waits = new Waits();
    private final Map<String, Long> casesOf = new HashMap<>();
    private final SortedMap<String, SkillTally> skills = new TreeMap<>();
    private long answered;
    private long left;
    private long promised;
    private long kept;
    private long decisions;
    private long reproduced;

    private static final class SkillTally {
        private final Waits waits = new Waits();
        private final Map<String, Long> casesOf = new HashMap<>();
        private long cases;
    }

    Tally(Setting setting) {
        this.setting = setting;
    }

    void recorded(Arrival arrival) {
        if (isDecision(arrival.ending())) {
            decisions++;
        }
    }

    void answered(Arrival arrival, String agent, Instant at) {
        answered++;
        Duration wait = Duration.between(arrival.since(), at);
        waits.add(wait);
        handedOver(agent);
        for (String skill : arrival.demand().levels().keySet()) {
            SkillTally tally = skills.computeIfAbsent(skill, unknown -> new SkillTally());
            tally.cases++;
            tally.waits.add(wait);
            tally.casesOf.merge(agent, 1L, Long::sum);
        }
        judge(targetOf(arrival), at, true);
        Ending recorded = arrival.ending();
        if (isDecision(recorded) && agent.equals(recorded.agent())) {
            reproduced++;
        }
    }

    private boolean isDecision(Ending ending) {
        Instant at = ending.at();
        return ending.way().isDecision() && at != null && at.isBefore(setting.to());
    }

    /** A case more for the agent. */
    void handedOver(String agent) {
        casesOf.merge(agent, 1L, Long::sum);
    }

    void left(Arrival arrival, Instant at) {
        left++;
        judge(targetOf(arrival), at, false);
    }

    Figures figures(Collection<Waiter> waiting, Crew crew) {
        waiting.forEach(waiter -> judge(targetOf(waiter.arrival()), setting.to(), false));
        crew.watches().values().forEach(watch -> watch.pass(setting.to()));
        Duration occupied = Duration.ZERO;
        Duration available = Duration.ZERO;
        for (Watch watch : crew.watches().values()) {
            occupied = occupied.plus(watch.occupied());
            available = available.plus(watch.available());
        }
        return new Figures(
                answered,
                left,
                waiting.size(),
                promised,
                kept,
                waits.summary(),
                share(occupied, available),
                new Figures.Fidelity(decisions, reproduced),
                agents(crew),
                skills(crew));
    }

    /** Whoever leaves in time, or waits for no longer, neither keeps nor breaks the target. */
    private void judge(@Nullable Instant target, Instant at, boolean isAnswer) {
        if (target == null) {
            return;
        }
        boolean inTime = !at.isAfter(target);
        if (isAnswer || !inTime) {
            promised++;
        }
        if (isAnswer && inTime) {
            kept++;
        }
    }

    private @Nullable Instant targetOf(Arrival arrival) {
        if (Channel.valueOf(arrival.channel()).isLive()) {
            return arrival.since().plus(setting.answerWithin());
        }
        return arrival.enquiry().answered() ? null : arrival.enquiry().answerDue();
    }

    private List<Figures.OfAgent> agents(Crew crew) {
        List<Figures.OfAgent> agents = new ArrayList<>();
        crew.watches().forEach((agent, watch) -> {
            long cases = casesOf.getOrDefault(agent, 0L);
            Double occupancy = share(watch.occupied(), watch.available());
            if (cases > 0 || occupancy != null) {
                agents.add(new Figures.OfAgent(agent, cases, watch.occupied(), occupancy));
            }
        });
        return agents;
    }

    private List<Figures.OfSkill> skills(Crew crew) {
        List<Figures.OfSkill> rows = new ArrayList<>();
        skills.forEach((skill, tally) -> {
            List<Long> parts = crew.floor().places().stream()
                    .filter(place -> hasWorked(place, skill, tally, crew))
                    .map(place -> tally.casesOf.getOrDefault(place.agent(), 0L))
                    .toList();
            rows.add(new Figures.OfSkill(
                    skill, tally.cases, tally.waits.summary().most(), parts.size(), unfairness(parts)));
        });
        return rows;
    }

    /** Null where there is nothing to share, or nobody to share it with. */
    private static @Nullable Double unfairness(List<Long> parts) {
        boolean comparable = parts.size() > 1 && parts.stream().anyMatch(part -> part > 0);
        return comparable ? Double.valueOf(Gini.of(parts)) : null;
    }

    /** Has the skill and was there, or got such a case after all. */
    private static boolean hasWorked(Place place, String skill, SkillTally tally, Crew crew) {
        Watch watch = crew.watches().get(place.agent());
        boolean there =
                watch != null && !watch.occupied().plus(watch.available()).isZero();
        return there && place.profile().levels().getOrDefault(skill, 0) > 0 || tally.casesOf.containsKey(place.agent());
    }

    private static @Nullable Double share(Duration occupied, Duration available) {
        Duration all = occupied.plus(available);
        return all.isZero() ? null : Double.valueOf((double) occupied.toMillis() / Math.max(1, all.toMillis()));
    }
}
