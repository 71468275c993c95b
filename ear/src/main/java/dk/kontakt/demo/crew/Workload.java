package dk.kontakt.demo.crew;

import dk.kontakt.ticket.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cases that colleagues have at a time. In a history of many times the usual size each stands for as many colleagues. */
final class Workload {
    private static final int CHANNELS = Channel.values().length;

    private final int colleaguesInOne;
    private final List<List<Stretch>> cases = new ArrayList<>();
    private final Instant[] lastTaken;

    Workload(int colleagues, int colleaguesInOne) {
        this.colleaguesInOne = colleaguesInOne;
        this.lastTaken = new Instant[colleagues * CHANNELS];
        Arrays.fill(lastTaken, Instant.EPOCH);
        for (int place = 0; place < lastTaken.length; place++) {
            cases.add(new ArrayList<>());
        }
    }

    void take(Colleague colleague, Channel channel, Stretch stretch) {
        int place = place(colleague, channel);
        cases.get(place).add(stretch);
        if (stretch.from().isAfter(lastTaken[place])) {
            lastTaken[place] = stretch.from();
        }
    }

    /** Cases that ended before {@code at} are asked for no more. */
    void forgetBefore(Instant at) {
        cases.forEach(stretches -> stretches.removeIf(stretch -> stretch.to().isBefore(at)));
    }

    int at(Colleague colleague, Channel channel, Instant at) {
        int count = 0;
        for (Stretch stretch : cases.get(place(colleague, channel))) {
            count += stretch.holds(at) ? 1 : 0;
        }
        return count / colleaguesInOne;
    }

    /** Never less than the most at any instant of {@code wanted}. */
    int during(Colleague colleague, Channel channel, Stretch wanted) {
        int count = 0;
        for (Stretch stretch : cases.get(place(colleague, channel))) {
            count += stretch.overlaps(wanted) ? 1 : 0;
        }
        return count / colleaguesInOne;
    }

    /** When the colleague last took a case before {@code at}, as far as known. */
    Instant idleSince(Colleague colleague, Channel channel, Instant at) {
        Instant last = lastTaken[place(colleague, channel)];
        return last.isAfter(at) ? Instant.EPOCH : last;
    }

    private static int place(Colleague colleague, Channel channel) {
        return colleague.index() * CHANNELS + channel.ordinal();
    }
}
