package dk.kontakt.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProbeTest {
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final AtomicInteger questions = new AtomicInteger();
    private final CountDownLatch mended = new CountDownLatch(1);
    private Instant now = Instant.parse("2026-03-28T21:00:00Z");

    @BeforeEach
    void keepTheLogCalm() {
        Logger.getLogger(Probe.class.getName()).setLevel(Level.OFF);
    }

    @AfterEach
    void end() {
        Logger.getLogger(Probe.class.getName()).setLevel(null);
        mended.countDown();
        executor.shutdownNow();
    }

    @Test
    void believesAnAnswerForASecond() {
        Probe probe = probe(() -> Answer.works("answer " + questions.incrementAndGet()));

        assertEquals("answer 1", probe.ask().detail());
        assertEquals("answer 1", probe.ask().detail());
        now = now.plusMillis(1_001);
        assertEquals("answer 2", probe.ask().detail());
    }

    @Test
    void tellsNobodyWhatTheDriverSaid() {
        Answer answer = probe(() -> {
                    throw new SQLException("user kontakt at 10.0.0.7");
                })
                .ask();

        assertFalse(answer.works());
        assertEquals("does not answer", answer.detail());
    }

    @Test
    void asksAPartThatHangsOnlyOnceAndAgainWhenItIsBack() throws InterruptedException {
        Probe probe = probe(() -> {
            questions.incrementAndGet();
            mended.await();
            return Answer.works("fine");
        });

        assertEquals("does not answer in time", probe.ask().detail());
        now = now.plusSeconds(10);
        assertFalse(probe.ask().works());
        assertEquals(1, questions.get());
        mended.countDown();
        now = now.plusSeconds(10);
        assertTrue(probe.ask().works());
    }

    @Test
    void asksAnewWhateverIsBelieved() {
        Probe probe = probe(() -> Answer.works("answer " + questions.incrementAndGet()));

        assertEquals("answer 1", probe.ask().detail());
        assertEquals("answer 2", probe.askAnew().detail());
    }

    @Test
    void saysOnceThatAPartIsDownAndOnceThatItIsBack() {
        List<String> said = new ArrayList<>();
        Logger log = Logger.getLogger(Probe.class.getName());
        log.setLevel(Level.INFO);
        log.setFilter(line -> {
            said.add(new SimpleFormatter().formatMessage(line));
            return false;
        });
        Probe probe = probe(() -> {
            if (questions.incrementAndGet() < 4) {
                throw new SQLException("refused, try " + questions + "\nin more words");
            }
            return Answer.works("fine");
        });

        for (int i = 0; i < 6; i++) {
            probe.askAnew();
        }
        log.setFilter(null);
        assertEquals(
                List.of(
                        "The database does not answer: java.sql.SQLException: refused, try 1",
                        "The database answers again"),
                said);
    }

    private Probe probe(Callable<Answer> question) {
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        return new Probe("The database", executor, clock, question, Duration.ofMillis(300));
    }
}
