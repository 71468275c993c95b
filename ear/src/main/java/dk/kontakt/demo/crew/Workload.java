package dk.kontakt.demo.crew;

import dk.kontakt.ticket.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The cases that colleagues have at a time. In a history of many times the usual size each stands for as many colleagues. */
final class Workload {
    private final int colleaguesInOne;
    private final List<Map<Channel, Place>> places = new ArrayList<>();

    /** A colleague's cases on one channel. */
    private static final class Place {
        private final List<Stretch> cases = new ArrayList<>();
        private Instant lastTaken = Instant.EPOCH;
    }

    Workload(int colleagues, int colleaguesInOne) {
        this.colleaguesInOne = colleaguesInOne;
        for (int colleague = 0; colleague < colleagues; colleague++) {
            places.add(new EnumMap<>(Channel.class));
        }
    }

    void take(Colleague colleague, Channel channel, Stretch stretch) {
        Place place = place(colleague, channel);
        place.cases.add(stretch);
        if (stretch.from().isAfter(place.lastTaken)) {
            place.lastTaken = stretch.from();
        }
    }

    /** Cases that ended before {@code at} are asked for no more. */
    void forgetBefore(Instant at) {
        for (Map<Channel, Place> channels : places) {
            channels.values()
                    .forEach(place ->
                            place.cases.removeIf(stretch -> stretch.to().isBefore(at)));
        }
    }

    int at(Colleague colleague, Channel channel, Instant at) {
        int count = 0;
        for (Stretch stretch : place(colleague, channel).cases) {
            count += stretch.holds(at) ? 1 : 0;
        }
        return count / colleaguesInOne;
    }

    /** Never less than the most at any instant of {@code wanted}. */
    int during(Colleague colleague, Channel channel, Stretch wanted) {
        int count = 0;
        for (Stretch stretch : place(colleague, channel).cases) {
            count += stretch.overlaps(wanted) ? 1 : 0;
        }
        return count / colleaguesInOne;
    }

    /** When the colleague last took a case before {@code at}, as far as known. */
    Instant idleSince(Colleague colleague, Channel channel, Instant at) {
        Instant last = place(colleague, channel).lastTaken;
        return last.isAfter(at) ? Instant.EPOCH : last;
    }

    private Place place(Colleague colleague, Channel channel) {
        return places.get(colleague.index()).computeIfAbsent(channel, name -> new Place());
    }
}
