package dk.kontakt.sla.whatif;

import dk.kontakt.sla.rule.Metric;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up outcomes by channel and metric. */
final class Tally {
    private static final Outcome NONE = Outcome.UNDECIDED;

    private final Map<String, Map<Metric, Sums>> sums = new TreeMap<>();
    private final Deque<Flip> flips = new ArrayDeque<>();
    private long tickets;
    private long allFlips;

    private static final class Sums {
        private long decidedBefore;
        private long metBefore;
        private long decidedAfter;
        private long metAfter;
    }

    void add(History.Subject subject, Map<Metric, Outcome> before, Map<Metric, Outcome> after) {
        tickets++;
        for (Metric metric : Metric.values()) {
            Outcome was = before.getOrDefault(metric, NONE);
            Outcome would = after.getOrDefault(metric, NONE);
            if (was.isDecided() || would.isDecided()) {
                add(subject.channel(), metric, was, would);
            }
            if (was.isDecided() && would.isDecided() && was.state() != would.state()) {
                flip(new Flip(subject.ticket(), subject.channel(), metric, was.state(), would.state()));
            }
        }
    }

    WhatIf result() {
        List<Attainment> attainment = new ArrayList<>();
        sums.forEach((channel, metrics) -> metrics.forEach((metric, sum) -> attainment.add(
                new Attainment(channel, metric, sum.decidedBefore, sum.metBefore, sum.decidedAfter, sum.metAfter))));
        return new WhatIf(tickets, attainment, List.copyOf(flips), allFlips);
    }

    private void add(String channel, Metric metric, Outcome was, Outcome would) {
        Sums sum = sums.computeIfAbsent(channel, missing -> new TreeMap<>()).computeIfAbsent(metric, m -> new Sums());
        sum.decidedBefore += was.met() + was.breached();
        sum.metBefore += was.met();
        sum.decidedAfter += would.met() + would.breached();
        sum.metAfter += would.met();
    }

    /** Tickets come in ascending order; the latest are kept. */
    private void flip(Flip flip) {
        allFlips++;
        flips.addFirst(flip);
        if (flips.size() > WhatIf.MOST_FLIPS) {
            flips.removeLast();
        }
    }
}
