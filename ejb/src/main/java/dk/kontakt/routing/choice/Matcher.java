package dk.kontakt.routing.choice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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

    private static final int LISTED = 30;

    private final Floor floor;
    private final Map<Kind, Qualified> qualified = new HashMap<>();
    private final Map<String, List<Place>> free = new HashMap<>();

    /** Those who have a lasting right to tickets of a kind, and how many have not, by the cause. */
    private record Qualified(List<Place> places, Map<Exclusion, Long> others) {}

    public Matcher(Floor floor) {
        this.floor = floor;
    }

    /** For how many tickets of the kind there is room among those who were free when first asked, or {@code enough} if for more. */
    public int room(Kind kind, Wish wish, int enough) {
        int room = 0;
        for (Place place : free.computeIfAbsent(kind.channel(), floor::free)) {
            int more = place.room(kind.channel());
            if (more > 0
                    && AgentChoice.judge(wish, place.asCandidate(kind.channel()))
                            .isEligible()) {
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
        Decision full = AgentChoice.decide(
                wish,
                some.places.stream()
                        .map(place -> place.asCandidate(kind.channel()))
                        .toList());
        return shortened(full, some.others);
    }

    public void take(String agent, String channel, Instant at) {
        floor.place(agent).take(channel, at);
    }

    private Qualified qualified(Kind kind, Wish wish) {
        List<Place> places = new ArrayList<>();
        Map<Exclusion, Long> others = new EnumMap<>(Exclusion.class);
        for (Place place : floor.places()) {
            Exclusion exclusion =
                    AgentChoice.judge(wish, place.asCandidate(kind.channel())).exclusion();
            if (exclusion == null || exclusion == Exclusion.NO_CAPACITY) {
                places.add(place);
            } else {
                others.merge(exclusion, 1L, Long::sum);
            }
        }
        return new Qualified(places, others);
    }

    /** The eligible by rank and then the others, as many as are listed; the rest only counted. */
    private static Decision shortened(Decision full, Map<Exclusion, Long> others) {
        Comparator<Candidate> ranking = RankingRules.ranking(full.wish());
        List<Verdict> nearest = full.verdicts().stream()
                .sorted(Comparator.comparing((Verdict verdict) -> !verdict.isEligible())
                        .thenComparing(Verdict::candidate, ranking))
                .toList();
        List<Verdict> listed = nearest.subList(0, Math.min(LISTED, nearest.size()));
        List<Verdict> rest = nearest.subList(listed.size(), nearest.size());
        Map<Exclusion, Long> excluded = new EnumMap<>(Exclusion.class);
        excluded.putAll(others);
        rest.stream()
                .flatMap(verdict -> Stream.ofNullable(verdict.exclusion()))
                .forEach(exclusion -> excluded.merge(exclusion, 1L, Long::sum));
        long eligible = rest.stream().filter(Verdict::isEligible).count();
        var unlisted = new Decision.Unlisted(eligible, excluded);
        return new Decision(full.wish(), listed, unlisted, full.agent(), full.decidedBy());
    }
}
