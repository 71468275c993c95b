package dk.kontakt.demo.story;

import dk.kontakt.demo.season.Arrivals;
import dk.kontakt.ticket.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Chooses which of the latest tickets are not done as the demo begins, about as many whatever the size of the history: of the last
 * hours mostly such as have no answer yet, of the days before such as wait for somebody.
 */
final class Present {
    private static final Duration RECENT = Duration.ofHours(18);
    private static final Duration LATELY = Duration.ofHours(60);
    private static final Duration A_TALK = Duration.ofMinutes(5);
    private static final double WRITTEN = 0.6;
    private static final int MOST_WAITING = 12;
    private static final int MOST_WITH_AGENTS = 66;

    /** Of which the first agent gets a third. */
    private static final int FIRST_ONES = 24;

    private static final List<Fate.Kind> RECENT_KINDS = List.of(
            Fate.Kind.OPEN,
            Fate.Kind.OPEN,
            Fate.Kind.PENDING,
            Fate.Kind.UNFETCHED,
            Fate.Kind.OPEN,
            Fate.Kind.WAITS,
            Fate.Kind.OPEN);
    private static final List<Fate.Kind> LATE_KINDS =
            List.of(Fate.Kind.PENDING, Fate.Kind.ON_HOLD, Fate.Kind.OPEN, Fate.Kind.PENDING, Fate.Kind.ON_HOLD);

    private final Instant now;
    private final double recentRate;
    private final double lateRate;
    private double due;
    private int chosen;
    private int waiting;
    private int withAgents;

    Present(int tickets, Arrivals arrivals, Instant now) {
        this.now = now;
        double recent = WRITTEN * tickets * (1 - arrivals.shareBefore(now.minus(RECENT)));
        double late = WRITTEN * tickets * (1 - arrivals.shareBefore(now.minus(LATELY))) - recent;
        this.recentRate = Math.min(0.8, 60 / Math.max(1, recent));
        this.lateRate = Math.min(0.35, 40 / Math.max(1, late));
    }

    /** To be asked for one ticket after the other, as they came. */
    Fate fateOf(Instant created, Channel channel) {
        Duration age = Duration.between(created, now);
        if (channel.isLive()) {
            return age.compareTo(A_TALK) < 0 ? counted(Fate.Kind.OPEN) : Fate.DONE;
        } else if (age.compareTo(LATELY) >= 0) {
            return Fate.DONE;
        }
        boolean recent = age.compareTo(RECENT) < 0;
        due += recent ? recentRate : lateRate;
        if (due < 1) {
            return Fate.DONE;
        }
        due--;
        List<Fate.Kind> kinds = recent ? RECENT_KINDS : LATE_KINDS;
        return counted(kinds.get(chosen++ % kinds.size()));
    }

    private Fate counted(Fate.Kind kind) {
        if (kind == Fate.Kind.WAITS || kind == Fate.Kind.UNFETCHED) {
            return waiting++ < MOST_WAITING ? new Fate(kind, false) : Fate.DONE;
        } else if (kind == Fate.Kind.PENDING) {
            return new Fate(kind, false);
        }
        boolean first = withAgents < FIRST_ONES && withAgents % 3 == 1;
        return withAgents++ < MOST_WITH_AGENTS ? new Fate(kind, first) : Fate.DONE;
    }
}
