package dk.kontakt.demo.crew;

import dk.kontakt.agent.AgentState;
import dk.kontakt.agent.AwayReason;
import dk.kontakt.demo.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When colleagues come, go, and have lunch, by the rota: a little before the hour they come, a little after it they go. */
final class Attendance {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LUNCH = Duration.ofMinutes(30);
    private static final Duration BREAK = Duration.ofMinutes(15);
    private static final Duration LONGEST_STAY = Duration.ofMinutes(8);
    private static final double HAS_LUNCH = 0.6;

    private final Rota rota;
    private final Instant from;

    Attendance(Rota rota, Instant from) {
        this.rota = rota;
        this.from = from;
    }

    /** A change of a colleague's state. */
    record Turn(Instant at, AgentState state, @Nullable AwayReason reason) {

        static Turn available(Instant at) {
            return new Turn(at, AgentState.AVAILABLE, null);
        }

        static Turn away(Instant at, AwayReason reason) {
            return new Turn(at, AgentState.AWAY, reason);
        }
    }

    /** From the beginning of the history until the present, in order. */
    List<Turn> of(Colleague colleague) {
        List<Turn> turns = new ArrayList<>();
        boolean there = isThere(colleague, from);
        turns.add(there ? Turn.available(from) : Turn.away(from, AwayReason.FINISHED));
        for (Instant hour = from.plus(HOUR); hour.isBefore(rota.lastShift()); hour = hour.plus(HOUR)) {
            boolean was = there;
            there = isThere(colleague, hour);
            if (there && !was) {
                come(colleague, hour, turns);
            } else if (was && !there) {
                turns.add(
                        Turn.away(earlier(hour.plus(minutes(colleague, hour)), rota.lastShift()), AwayReason.FINISHED));
            }
        }
        beginLastShift(colleague, there, turns);
        return turns;
    }

    private void come(Colleague colleague, Instant hour, List<Turn> turns) {
        turns.add(Turn.available(hour.minus(minutes(colleague, hour))));
        var chance = Chance.of(colleague.index(), "lunch", hour.getEpochSecond());
        Instant lunch = hour.plusSeconds(chance.between(10_000, 15_000));
        boolean fits = isThere(colleague, lunch.plus(LUNCH)) && lunch.plus(HOUR).isBefore(rota.lastShift());
        if (fits && chance.happens(HAS_LUNCH)) {
            turns.add(Turn.away(lunch, AwayReason.LUNCH));
            turns.add(Turn.available(lunch.plus(LUNCH)));
        }
    }

    /** Nobody goes before the present; everybody has had a break since. */
    private void beginLastShift(Colleague colleague, boolean there, List<Turn> turns) {
        Instant begin = rota.lastShift();
        boolean stays = colleague.state() == AgentState.AVAILABLE;
        if (stays != there) {
            turns.add(stays ? Turn.available(begin) : Turn.away(begin, AwayReason.FINISHED));
        }
        if (stays) {
            Instant pause = begin.plus(Duration.ofMinutes(60 + colleague.index() * 97L % 600));
            turns.add(Turn.away(pause, AwayReason.BREAK));
            turns.add(Turn.available(pause.plus(BREAK)));
        }
    }

    private boolean isThere(Colleague colleague, Instant at) {
        return rota.shiftAt(at).has(colleague);
    }

    private static Duration minutes(Colleague colleague, Instant hour) {
        long mixed = colleague.index() * 7L + hour.getEpochSecond() / 3_600;
        return Duration.ofMinutes(1 + mixed % LONGEST_STAY.toMinutes());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
