package dk.kontakt.report.plan;

import dk.kontakt.report.staffing.AgentsNeeded;
import dk.kontakt.report.staffing.Levelling;
import dk.kontakt.ticket.Channel;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a plan of what came, how long it took and who was there. Open is a half-hour in which a channel promises to be; outside of it
 * nobody is needed on that channel. Where no promise is known, somebody was there for half the time or more, or live contacts came, one or
 * more on average: a single call at night opens nothing (C16).
 */
public final class Planner {
    private static final Set<Channel> ALL = EnumSet.allOf(Channel.class);
    private static final Need NOBODY = new Need(Map.of(), 0);
    private static final double HALVES_AN_HOUR = 2;
    private static final double SOMEBODY = 0.5;
    private static final double SOMETHING = 1;

    private final StaffingQuestion question;
    private final List<Arrivals> arrivals;
    private final Work work;
    private final Presence presence;
    private final OpenWeek promised;
    private final List<Arrivals> open;

    public Planner(
            StaffingQuestion question, List<Arrivals> arrivals, Work work, Presence presence, OpenWeek promised) {
        this.question = question;
        this.arrivals = arrivals;
        this.work = work;
        this.presence = presence;
        this.promised = promised;
        this.open = arrivals.stream().filter(this::isOpen).toList();
    }

    public StaffingPlan plan() {
        Map<HalfHour, Need> before = needs(WhatIf.NOTHING);
        Map<HalfHour, Need> after = question.whatIf().isNothing() ? before : needs(question.whatIf());
        List<PlannedHalfHour> halves = arrivals.stream()
                .map(came ->
                        planned(came, before.getOrDefault(came.at(), NOBODY), after.getOrDefault(came.at(), NOBODY)))
                .toList();
        return new StaffingPlan(question, work, halves);
    }

    private PlannedHalfHour planned(Arrivals came, Need before, Need after) {
        Map<Channel, Double> present = new EnumMap<>(Channel.class);
        question.live().forEach(channel -> present.put(channel, presence.of(came.at(), channel)));
        double there = presence.ofAny(came.at(), question.channels());
        return new PlannedHalfHour(came, isOpen(came), present, there, before, after);
    }

    private Map<HalfHour, Need> needs(WhatIf whatIf) {
        Map<Channel, AgentsNeeded> lines = lines(whatIf);
        List<Need> live = open.stream()
                .map(came -> new Need(agents(came, lines, whatIf), 0))
                .toList();
        double[] floors = live.stream().mapToDouble(Need::live).toArray();
        double[] onTop =
                Levelling.spread(whatIf.work(work.deferrableHoursAWeek(question.channels())) * HALVES_AN_HOUR, floors);
        Map<HalfHour, Need> needs = new HashMap<>();
        for (int i = 0; i < onTop.length; i++) {
            needs.put(open.get(i).at(), new Need(live.get(i).agents(), onTop[i]));
        }
        return needs;
    }

    private Map<Channel, Integer> agents(Arrivals came, Map<Channel, AgentsNeeded> lines, WhatIf whatIf) {
        Map<Channel, Integer> agents = new EnumMap<>(Channel.class);
        lines.forEach((channel, line) -> {
            if (isServed(channel, came.at())) {
                agents.put(channel, line.with(whatIf.contacts(came.mean(came.contacts(channel)))));
            }
        });
        return agents;
    }

    /** Of the live channels of which is known how long a contact takes. */
    private Map<Channel, AgentsNeeded> lines(WhatIf whatIf) {
        Map<Channel, AgentsNeeded> lines = new EnumMap<>(Channel.class);
        for (HandleTime time : work.live()) {
            Duration average = time.average();
            if (average != null && question.live().contains(time.channel())) {
                lines.put(time.channel(), new AgentsNeeded(question.target(), HalfHour.LENGTH, whatIf.length(average)));
            }
        }
        return lines;
    }

    private boolean isServed(Channel channel, HalfHour half) {
        return !promised.isKnown(channel) || promised.isOpen(channel, half);
    }

    private boolean isWorked(Channel channel, Arrivals came) {
        return came.mean(came.contacts(channel)) >= SOMETHING || presence.of(came.at(), channel) >= SOMEBODY;
    }

    private boolean isOpen(Arrivals came) {
        Set<Channel> known = promised.known(question.channels());
        if (!known.isEmpty()) {
            return known.stream().anyMatch(channel -> promised.isOpen(channel, came.at()))
                    || question.live().stream()
                            .anyMatch(channel -> !promised.isKnown(channel) && isWorked(channel, came));
        }
        long live = Channel.live().stream().mapToLong(came::contacts).sum();
        return came.mean(live) >= SOMETHING || presence.ofAny(came.at(), ALL) >= SOMEBODY;
    }
}
