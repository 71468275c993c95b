package dk.kontakt.channel.system;

import static dk.kontakt.channel.system.Breaker.State.CLOSED;
import static dk.kontakt.channel.system.Breaker.State.HALF_OPEN;
import static dk.kontakt.channel.system.Breaker.State.OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakerTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    /** f: a request fails; a: one is answered; q: one goes out; t: somebody wants a try; a number: so many seconds pass. */
    @ParameterizedTest(name = "after {0} it is {1}")
    @CsvSource({
        "f f f f, CLOSED",
        "f f f f f, OPEN",
        "f f f f a f f f f, CLOSED",
        "f f f f f f f, OPEN",
        "f f f f f a, CLOSED",
        "f f f f f 15 q, HALF_OPEN",
        "f f f f f 15 q a, CLOSED",
        "f f f f f 15 q f, OPEN",
        "f f f f f t q, HALF_OPEN",
        "f t, CLOSED",
        "q q q, CLOSED",
    })
    void standsAfterWhatHappened(String happenings, Breaker.State state) {
        assertEquals(state, after(happenings).state());
    }

    @ParameterizedTest(name = "after {0} a request may go out: {1}")
    @CsvSource({
        "f f f f, true",
        "f f f f f, false",
        "f f f f f 14, false",
        "f f f f f 15, true",
        "f f f f f 15 q, false",
        "f f f f f 15 q 14, false",
        "f f f f f 15 q 15, true",
        "f f f f f 15 q f 29, false",
        "f f f f f 15 q f 30, true",
        "f f f f f t, true",
        "f f f f f t q, false",
    })
    void permitsOneAtATimeAfterAPauseThatDoubles(String happenings, boolean permitted) {
        Course course = course(happenings);

        assertEquals(permitted, course.breaker.permits(course.now));
    }

    @Test
    void neverPausesLongerThanFiveMinutes() {
        Breaker breaker = Breaker.closed();
        Instant now = NOW;
        for (int i = 0; i < 100; i++) {
            breaker = breaker.failed(now);
            Instant probe = breaker.nextProbe();
            if (probe != null) {
                assertFalse(probe.isAfter(now.plusSeconds(Breaker.LONGEST_PAUSE_SECONDS)));
                now = probe;
                breaker = breaker.asked(now);
            }
        }
        assertEquals(HALF_OPEN, breaker.state());
    }

    @Test
    void failuresOfWhatWasUnderWayDoNotPutTheNextTryOff() {
        Breaker open = after("f f f f f");

        assertEquals(open, open.failed(NOW.plus(Duration.ofSeconds(10))));
        assertEquals(OPEN, open.state());
        assertTrue(after("f").state() == CLOSED);
    }

    private record Course(Breaker breaker, Instant now) {}

    private static Breaker after(String happenings) {
        return course(happenings).breaker;
    }

    private static Course course(String happenings) {
        Course course = new Course(Breaker.closed(), NOW);
        for (String happening : happenings.split(" ")) {
            Instant now = course.now;
            course = switch (happening) {
                case "f" -> new Course(course.breaker.failed(now), now);
                case "a" -> new Course(course.breaker.answered(), now);
                case "q" -> new Course(course.breaker.asked(now), now);
                case "t" -> new Course(course.breaker.triedNow(now), now);
                default -> new Course(course.breaker, now.plusSeconds(Long.parseLong(happening)));
            };
        }
        return course;
    }
}
