package dk.kontakt.routing.replay;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.TreeSet;

/** What is to come in simulated time, the earliest first; at the same instant in the order of planning, and a round after all else. */
final class Agenda {
    private final PriorityQueue<Plan> plans =
            new PriorityQueue<>(Comparator.comparing(Plan::at).thenComparingLong(Plan::number));
    private final TreeSet<Instant> rounds = new TreeSet<>();
    private long planned;

    private record Plan(Instant at, long number, Runnable deed) {}

    void plan(Instant at, Runnable deed) {
        plans.add(new Plan(at, planned++, deed));
    }

    void planRound(Instant at) {
        rounds.add(at);
    }

    /** The first thing before {@code end}; null when there is none. Anything planned meanwhile counts. */
    Step next(Instant end) {
        Plan plan = plans.peek();
        Instant round = rounds.isEmpty() ? null : rounds.first();
        boolean deedFirst = plan != null && (round == null || !plan.at.isAfter(round));
        Instant at = deedFirst ? plan.at : round;
        if (at == null || !at.isBefore(end)) {
            return Step.NONE;
        } else if (deedFirst) {
            plans.poll();
            return new Step(plan.at, plan.deed);
        }
        rounds.pollFirst();
        return new Step(at, Step.ROUND);
    }

    /** Something that happens now. */
    record Step(Instant at, Runnable deed) {
        static final Runnable ROUND = () -> {};
        static final Step NONE = new Step(Instant.MAX, () -> {});
    }
}
