package dk.kontakt.routing.line;

import dk.kontakt.routing.choice.Decision;
import dk.kontakt.routing.choice.Floor;
import dk.kontakt.routing.choice.Kind;
import dk.kontakt.routing.choice.Matcher;
import dk.kontakt.routing.rule.Delivery;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.ticket.Channel;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * One round of routing: who is looked at, in which order, and to whom they go. It takes the most urgent of every kind of ticket for which
 * somebody has room and decides in the order of urgency.
 */
public final class Round {
    private static final int TICKETS = 500;
    private static final int LEAST_OF_A_KIND = 5;
    private static final int MOST_OF_A_KIND = 100;

    private final RoutingRules rules;
    private final Floor floor;
    private final Instant now;
    private final Matcher matcher;
    private int ofAKind = MOST_OF_A_KIND;
    private boolean cut;

    public Round(RoutingRules rules, Floor floor, Instant now) {
        this.rules = rules;
        this.floor = floor;
        this.now = now;
        this.matcher = new Matcher(floor);
    }

    public RoutingRules rules() {
        return rules;
    }

    public Instant now() {
        return now;
    }

    /** The kinds that are handed out now and that somebody has room for, with how many of each to look at. */
    public Map<Kind, Integer> room(Collection<Kind> kinds, Predicate<QueueRules> isOpen) {
        Map<Kind, Integer> room = new HashMap<>();
        for (Kind kind : kinds) {
            QueueRules queue = rules.of(kind.queue());
            if (isHandedOut(kind, queue) && isOpen.test(queue)) {
                int free = matcher.room(kind, rules.wishOf(kind), MOST_OF_A_KIND);
                if (free > 0) {
                    room.put(kind, free);
                }
            }
        }
        // Few of each where there are many kinds: most of what is read is to be placed.
        int share = 2 * TICKETS / Math.max(1, room.size());
        ofAKind = Math.min(MOST_OF_A_KIND, Math.max(LEAST_OF_A_KIND, share));
        room.replaceAll((kind, free) -> Math.min(free, ofAKind));
        return room;
    }

    /** Those of the heads of all kinds that are surely the first in line, in their order. */
    public <T extends InLine> List<T> first(List<T> heads, Map<Kind, Integer> room) {
        List<T> ordered = heads.stream().sorted(InLine.FIRST).toList();
        int frontier = frontier(ordered, room);
        cut = cut || frontier > TICKETS;
        return ordered.subList(0, Math.min(frontier, TICKETS));
    }

    /** Whether there may be more to place than the round looked at. */
    public boolean isCut() {
        return cut;
    }

    public Decision decide(InLine ticket) {
        return matcher.decide(ticket.kind(), ticket.wish(rules));
    }

    /** Whether the agent has to accept it first. */
    public boolean isOffered(InLine ticket, String agent) {
        return isLive(ticket.channel()) && !floor.place(agent).profile().autoAnswer();
    }

    public void take(String agent, String channel) {
        matcher.take(agent, channel, now);
    }

    private static boolean isHandedOut(Kind kind, QueueRules queue) {
        return queue.delivery() == Delivery.PUSH || isLive(kind.channel());
    }

    private static boolean isLive(String channel) {
        return Channel.valueOf(channel).isLive();
    }

    /** How many of the heads come before all that may be hidden: behind the last one seen of a kind, more urgent ones may be. */
    private int frontier(List<? extends InLine> heads, Map<Kind, Integer> room) {
        Map<Kind, Integer> left = new HashMap<>(room);
        for (int i = 0; i < heads.size(); i++) {
            Kind kind = heads.get(i).kind();
            boolean lastSeen = left.merge(kind, -1, Integer::sum) == 0;
            if (lastSeen && room.getOrDefault(kind, 0) == ofAKind) {
                cut = true;
                return i + 1;
            }
        }
        return heads.size();
    }
}
