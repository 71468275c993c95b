package dk.kontakt.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final List<String> failures = new ArrayList<>();
    private boolean databaseAnswers = true;

    @Test
    void goOnUntilOneFindsNothingMore() {
        Rounds rounds = rounds(waiting::add, () -> begun.incrementAndGet() < 3);

        rounds.soon();

        assertEquals(0, begun.get());
        waiting.remove().run();
        assertEquals(3, begun.get());
    }

    @Test
    void beginOnceForAllThatAskedBefore() {
        Rounds rounds = rounds(waiting::add, () -> begun.incrementAndGet() < 0);

        rounds.soon();
        rounds.soon();
        assertEquals(1, waiting.size());
        waiting.remove().run();

        rounds.soon();
        assertEquals(1, waiting.size());
    }

    @Test
    void beginAgainForWhoAsksWhileTheyRun() {
        Rounds[] itself = new Rounds[1];
        itself[0] = rounds(waiting::add, () -> {
            itself[0].soon();
            return false;
        });

        itself[0].soon();
        waiting.remove().run();

        assertEquals(1, waiting.size());
    }

    @Test
    void runOneAtATime() {
        CountDownLatch mayEnd = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        Rounds rounds = rounds(inThreads(threads), () -> {
            begun.incrementAndGet();
            mayEnd.await();
            return false;
        });

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            rounds.soon();
            awaitStandstill(threads.get(0));
            rounds.soon();
            // Whether it waits for its turn or, wrongly, inside the round: the count tells.
            awaitStandstill(threads.get(1));
            assertEquals(1, begun.get());

            rounds.soon();
            assertEquals(2, threads.size(), "one waits for all who ask meanwhile");

            mayEnd.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(2, begun.get());
        });
    }

    @Test
    void areLeftAtAFailureUntilSomebodyAsksAgain() {
        List<Thread> threads = new ArrayList<>();
        Rounds rounds = rounds(inThreads(threads), () -> {
            if (begun.incrementAndGet() == 2) {
                throw new IllegalStateException("no broker");
            }
            return begun.get() < 4;
        });

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            rounds.soon();
            threads.get(0).join();
            assertEquals(2, begun.get());
            assertEquals(List.of("no broker"), failures);

            rounds.soon();
            // Another thread, which gets its turn only if the failed one gave it back.
            threads.get(1).join();
            assertEquals(4, begun.get());
            assertEquals(List.of("no broker"), failures);
        });
    }

    @Test
    void sayOnceWhyTheyFailAndAgainAfterOneThatDidNot() {
        Queue<String> ends = new ArrayDeque<>(List.of("no database", "no database", "no broker", "", "no broker"));
        Rounds rounds = rounds(Runnable::run, () -> {
            String end = ends.remove();
            if (!end.isEmpty()) {
                throw new IllegalStateException(end);
            }
            return false;
        });

        for (int i = 0; i < 5; i++) {
            rounds.soon();
        }

        assertEquals(List.of("no database", "no broker", "no broker"), failures);
    }

    @Test
    void areBegunLaterWhereTheExecutorHasNoRoom() {
        Queue<Executor> executors = new ArrayDeque<>(List.of(RoundsTest::refuse, waiting::add));
        Rounds rounds = rounds(work -> executors.remove().execute(work), () -> begun.incrementAndGet() < 2);

        rounds.soon();
        assertEquals(List.of("no thread"), failures);

        rounds.soon();
        waiting.remove().run();
        assertEquals(2, begun.get());
    }

    @Test
    void doNotBeginWhileTheDatabaseIsAway() {
        Rounds rounds = withDatabase(() -> begun.incrementAndGet() < 2);

        databaseAnswers = false;
        rounds.soon();
        waiting.remove().run();
        assertEquals(0, begun.get());

        databaseAnswers = true;
        rounds.soon();
        waiting.remove().run();
        assertEquals(2, begun.get());
    }

    @Test
    void tellOfAFailureOnlyIfItWasNotTheDatabaseThatWentAway() {
        Rounds rounds = withDatabase(() -> {
            databaseAnswers = begun.incrementAndGet() > 1;
            throw new IllegalStateException("refused");
        });

        rounds.soon();
        waiting.remove().run();
        assertEquals(List.of(), failures);

        databaseAnswers = true;
        rounds.soon();
        waiting.remove().run();
        assertEquals(List.of("refused"), failures);
    }

    private Rounds withDatabase(Rounds.Round round) {
        var database = new DatabaseReadiness() {
            @Override
            public boolean answers() {
                return databaseAnswers;
            }

            @Override
            public boolean answersNow() {
                return databaseAnswers;
            }
        };
        return new Rounds(waiting::add, database, round, failure -> failures.add(String.valueOf(failure.getMessage())));
    }

    private static void refuse(Runnable work) {
        throw new RejectedExecutionException("no thread");
    }

    private Rounds rounds(Executor executor, Rounds.Round round) {
        return new Rounds(executor, round, failure -> failures.add(String.valueOf(failure.getMessage())));
    }

    private static Executor inThreads(List<Thread> threads) {
        return work -> {
            var thread = new Thread(work, "rounds");
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        };
    }

    private static void awaitStandstill(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.WAITING) {
            assertFalse(thread.getState() == Thread.State.TERMINATED, "ended instead of waiting");
            Thread.sleep(1);
        }
    }
}
