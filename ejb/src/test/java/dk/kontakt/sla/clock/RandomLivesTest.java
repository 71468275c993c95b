package dk.kontakt.sla.clock;

import static dk.kontakt.sla.clock.TicketClocksTest.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.kontakt.sla.rule.Metric;
import dk.kontakt.ticket.TicketStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random lives of a ticket (messages, answers, pauses, resolutions, reopenings, mergers, other agents, other categories, other rules) against a recount that
 * looks at every single second and knows nothing of calendars, ledgers or policies.
 */
class RandomLivesTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    /** A Friday before the clocks go forward on Sunday. */
    private static final Instant START = Instant.parse("2026-03-27T13:00:00Z");

    private static final String LONG_DAY = """
            {"zone": "Europe/Copenhagen", "weekly": {"MONDAY": [["22:00", "06:00"]], "SATURDAY": [["22:00", "06:00"]],
             "TUESDAY": [["09:00", "12:00"], ["12:00", "24:00"]]}}""";

    private final ClockDesk desk = new ClockDesk();
    private final Recount resolution = new Recount(RandomLivesTest::officeIsOpen, 9 * 3600);
    private final Recount response = new Recount(RandomLivesTest::officeIsOpen, 2 * 3600);
    private TicketClocks clocks;
    private TicketStatus status = TicketStatus.OPEN;
    private boolean answered;
    private Instant now = START;

    @SuppressWarnings("NullAway.Init")
    RandomLivesTest() {}

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void segmentsAddUpToTheSecondsCountedOneByOne(long seed) {
        var random = new Random(seed);
        desk.publishCalendar("night", LONG_DAY);
        publish("office", "PT9H", "PT2H");
        clocks = desk.ticket();
        clocks.opened(now);
        resolution.run(now);
        response.run(now);
        for (int step = 0; step < 14; step++) {
            advance(1 + random.nextInt(20_000));
            live(random);
            compare(clock(Metric.RESOLUTION), resolution);
            compareResponse();
        }
    }

    private void live(Random random) {
        switch (random.nextInt(9)) {
            case 0 -> write();
            case 1 -> answer();
            case 2 -> move(TicketStatus.PENDING_CUSTOMER);
            case 3 -> move(TicketStatus.OPEN);
            case 4 -> move(random.nextInt(3) == 0 ? TicketStatus.RESOLVED : TicketStatus.ON_HOLD);
            case 5 -> reclassify(random.nextBoolean());
            case 6 -> activate();
            case 7 -> absorb(now.minusSeconds(random.nextInt(40_000)));
            default -> publishOther(random);
        }
    }

    /** No clock here waits for an agent, which is why live work need not even read them then. */
    private void activate() {
        assertFalse(clocks.awaitAgent());
        clocks.activated(now, status);
    }

    private void write() {
        boolean conversing = answered || status.isEnded();
        clocks.customerWrote(now, conversing);
        if (conversing && !response.isOpen()) {
            response.restart(2 * 3600, response.hours(), now);
        }
    }

    /** Another ticket of the customer ends in this one, with a message that waits since {@code since}. */
    private void absorb(Instant since) {
        if (!status.isEnded()) {
            clocks.absorbed(since, now);
            if (!response.isOpen()) {
                response.restart(2 * 3600, response.hours(), since);
                response.catchUp(since, now);
            } else {
                response.waitedSince(since, now);
            }
        }
    }

    private void answer() {
        answered = true;
        clocks.answered(now);
        response.close(now);
    }

    private void move(TicketStatus to) {
        if (status.canTransitionTo(to)) {
            TicketStatus from = status;
            status = to;
            clocks.moved(from, to, now);
            if (to == TicketStatus.RESOLVED) {
                resolution.close(now);
                response.close(now);
            } else {
                if (from == TicketStatus.RESOLVED) {
                    resolution.reopen(now);
                }
                resolution.runOrPause(to != TicketStatus.PENDING_CUSTOMER, now);
            }
        }
    }

    /** Night cases count by another calendar and have twice the time for the solution. */
    private void reclassify(boolean night) {
        desk.category(night ? "night" : "delivery");
        clocks.rematched(status, !answered, now, Cause.RECLASSIFIED);
        Predicate<Instant> hours = night ? RandomLivesTest::nightIsOpen : RandomLivesTest::officeIsOpen;
        resolution.correct(hours, night ? 18 * 3600 : resolutionTarget, now);
        response.correct(hours, 2 * 3600, now);
        isNight = night;
    }

    private boolean isNight;
    private long resolutionTarget = 9 * 3600;

    private void publishOther(Random random) {
        resolutionTarget = (4 + random.nextInt(10)) * 3600L;
        publish("office", "PT" + resolutionTarget + "S", "PT2H");
        clocks.rematched(status, !answered, now, Cause.RULES_CHANGED);
        Predicate<Instant> hours = isNight ? RandomLivesTest::nightIsOpen : RandomLivesTest::officeIsOpen;
        resolution.correct(hours, isNight ? 18 * 3600 : resolutionTarget, now);
        response.correct(hours, 2 * 3600, now);
    }

    private void publish(String calendar, String resolutionTime, String responseTime) {
        String night = target("resolution", "PT18H") + ", " + target("firstResponse", responseTime) + ", "
                + target("nextResponse", responseTime);
        String day = target("resolution", resolutionTime) + ", " + target("firstResponse", responseTime) + ", "
                + target("nextResponse", responseTime);
        desk.publish("[{\"name\": \"night\", \"conditions\": {\"category\": \"night\"}, \"targets\": {"
                + night.replace("office", "night") + "}}, {\"name\": \"day\", \"targets\": {" + day + "}}]");
    }

    private void advance(int seconds) {
        for (int i = 0; i < seconds; i++) {
            resolution.tick(now);
            response.tick(now);
            now = now.plusSeconds(1);
        }
        ClockDesk.passUntil(clocks, now);
        resolution.notice(now);
        response.notice(now);
    }

    private void compare(SlaClock clock, Recount recount) {
        assertEquals(recount.elapsed(), desk.derivedElapsed(clock, now), clock.metric() + " elapsed at " + now);
        assertEquals(recount.state(), clock.state(), clock.metric() + " at " + now);
    }

    private void compareResponse() {
        boolean next = clocks.all().stream().anyMatch(clock -> clock.metric() == Metric.NEXT_RESPONSE);
        compare(clock(next ? Metric.NEXT_RESPONSE : Metric.FIRST_RESPONSE), response);
    }

    private SlaClock clock(Metric metric) {
        return ClockDesk.clock(clocks, metric);
    }

    private static boolean officeIsOpen(Instant second) {
        var local = second.atZone(COPENHAGEN);
        return local.getDayOfWeek().getValue() <= 5 && local.getHour() >= 9 && local.getHour() < 17;
    }

    private static boolean nightIsOpen(Instant second) {
        var local = second.atZone(COPENHAGEN);
        int hour = local.getHour();
        return switch (local.getDayOfWeek()) {
            case MONDAY, SATURDAY -> hour >= 22;
            case SUNDAY -> hour < 6;
            case TUESDAY -> hour < 6 || hour >= 9;
            default -> false;
        };
    }

    /** A clock as a child would count it. */
    private static final class Recount {
        private static final Set<SlaClock.State> FINAL = EnumSet.of(SlaClock.State.MET, SlaClock.State.BREACHED);
        private Predicate<Instant> open;
        private long target;
        private long elapsed;
        private boolean running;
        private boolean closed;
        private SlaClock.State state = SlaClock.State.PENDING;
        private Instant reached = Instant.MAX;

        Recount(Predicate<Instant> open, long target) {
            this.open = open;
            this.target = target;
        }

        void tick(Instant second) {
            if (running && open.test(second)) {
                elapsed++;
                if (elapsed == target && state == SlaClock.State.PENDING) {
                    reached = second.plusSeconds(1);
                }
            }
        }

        void notice(Instant now) {
            if (!closed && running && state == SlaClock.State.PENDING && now.isAfter(reached)) {
                state = SlaClock.State.BREACHED;
            }
        }

        void run(Instant now) {
            running = true;
            reached = elapsed >= target ? now : Instant.MAX;
        }

        void runOrPause(boolean runs, Instant now) {
            if (!closed && runs && !running) {
                run(now);
            } else if (!closed && !runs) {
                running = false;
            }
        }

        void close(Instant now) {
            if (!closed) {
                state = state == SlaClock.State.PENDING ? SlaClock.State.MET : state;
                closed = true;
                running = false;
            }
        }

        void reopen(Instant now) {
            if (state == SlaClock.State.MET) {
                state = SlaClock.State.PENDING;
                closed = false;
                run(now);
            }
        }

        void restart(long newTarget, Predicate<Instant> hours, Instant now) {
            open = hours;
            target = newTarget;
            elapsed = 0;
            closed = false;
            state = SlaClock.State.PENDING;
            run(now);
        }

        void catchUp(Instant since, Instant now) {
            for (Instant second = since; second.isBefore(now); second = second.plusSeconds(1)) {
                tick(second);
            }
        }

        void waitedSince(Instant since, Instant now) {
            long waited = 0;
            for (Instant second = since; second.isBefore(now); second = second.plusSeconds(1)) {
                waited += open.test(second) ? 1 : 0;
            }
            if (running && state == SlaClock.State.PENDING && waited > elapsed) {
                elapsed = waited;
                run(now);
            }
        }

        void correct(Predicate<Instant> hours, long newTarget, Instant now) {
            if (!FINAL.contains(state)) {
                open = hours;
                target = newTarget;
                if (running) {
                    run(now);
                }
            }
            nextHours = hours;
        }

        private Predicate<Instant> nextHours = RandomLivesTest::officeIsOpen;

        Predicate<Instant> hours() {
            return nextHours;
        }

        boolean isOpen() {
            return !closed;
        }

        long elapsed() {
            return elapsed;
        }

        SlaClock.State state() {
            return state;
        }
    }
}
