package dk.kontakt.routing.choice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Brings waiting tickets, in the order in which they are given, to the agents of one floor; each decision takes its room at once. It
 * remembers who qualifies for a kind, so that a decision looks only at those: it serves one round and is thrown away.
 */
public final class Matcher {
    /** Up to here every agent is judged and listed in each decision. */
    private static final int SMALL_FLOOR = 60;

    private static final int LISTED = 15;

    private final Floor floor;
    private final Map<Kind, Qualified> qualified = new HashMap<>();
    private final Map<Service, Staff> staff = new HashMap<>();
    private final Map<String, List<Place>> free = new HashMap<>();

    /** As they stand, by channel and agent. */
    private final Map<String, Map<String, Candidate>> candidates = new HashMap<>();

    /** Those who have a lasting right to tickets of a kind, and how many have not, by the cause. */
    private record Qualified(List<Place> places, Map<Exclusion, Long> others) {}

    private record Service(String channel, Serving serving) {}

    public Matcher(Floor floor) {
        this.floor = floor;
    }

    /** For how many tickets of the kind there is room among those who were free when first asked, or {@code enough} if for more. */
    public int room(Kind kind, Wish wish, int enough) {
        int room = 0;
        for (Place place : free.computeIfAbsent(kind.channel(), floor::free)) {
            int more = place.room(kind.channel());
            if (more > 0 && AgentChoice.exclusion(wish, candidate(place, kind.channel())) == null) {
                room += more;
            }
            if (room >= enough) {
                return enough;
            }
        }
        return room;
    }

    /** Decides for one ticket of the kind, without taking the room. */
    public Decision decide(Kind kind, Wish wish) {
        if (floor.places().size() <= SMALL_FLOOR) {
            return AgentChoice.decide(wish, floor.candidates(kind.channel()));
        }
        Qualified some = qualified.computeIfAbsent(kind, unknown -> qualified(unknown, wish));
        List<Verdict> verdicts = some.places.stream()
                .map(place -> AgentChoice.judge(wish, candidate(place, kind.channel())))
                .toList();
        return shortened(wish, verdicts, some.others);
    }

    public void take(String agent, String channel, Instant at) {
        floor.place(agent).take(channel, at);
        candidates.values().forEach(ofChannel -> ofChannel.remove(agent));
    }

    private Candidate candidate(Place place, String channel) {
        return candidates
                .computeIfAbsent(channel, unknown -> new HashMap<>())
                .computeIfAbsent(place.agent(), unknown -> place.asCandidate(channel));
    }

    private Qualified qualified(Kind kind, Wish wish) {
        Staff serving = staff.computeIfAbsent(
                new Service(kind.channel(), wish.serving()),
                service -> Staff.of(floor, service.serving(), service.channel()));
        List<Place> places = new ArrayList<>();
        Map<Exclusion, Long> others = serving.othersFor(wish.requirement());
        for (Place place : serving.withFirstSkill(wish.requirement())) {
            Exclusion exclusion = AgentChoice.exclusion(wish, candidate(place, kind.channel()));
            if (exclusion == null || exclusion == Exclusion.NO_CAPACITY) {
                places.add(place);
            } else {
                others.merge(exclusion, 1L, Long::sum);
            }
        }
        return new Qualified(places, others);
    }

    /** The eligible by rank and then the others, as many as are listed; the rest only counted. */
    private static Decision shortened(Wish wish, List<Verdict> verdicts, Map<Exclusion, Long> others) {
        List<Candidate> ranked = AgentChoice.ranked(wish, verdicts);
        List<Verdict> nearest = Stream.concat(
                        ranked.stream().map(candidate -> new Verdict(candidate, null, null)),
                        verdicts.stream().filter(verdict -> !verdict.isEligible()))
                .toList();
        List<Verdict> listed = nearest.subList(0, Math.min(LISTED, nearest.size()));
        Map<Exclusion, Long> excluded = new EnumMap<>(Exclusion.class);
        excluded.putAll(others);
        nearest.stream()
                .skip(LISTED)
                .flatMap(verdict -> Stream.ofNullable(verdict.exclusion()))
                .forEach(exclusion -> excluded.merge(exclusion, 1L, Long::sum));
        var unlisted = new Decision.Unlisted(Math.max(0, ranked.size() - LISTED), excluded);
        return AgentChoice.decision(wish, listed, unlisted, ranked);
    }
}
