package dk.kontakt.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens later has just the days computed again that it touches: all of them, and few others. */
class FactChangesTest extends OnDatabase {
    private static final Instant NOW = Instant.parse("2026-04-15T12:00:00Z");

    private FactJob job;

    @BeforeEach
    void empty() throws SQLException {
        database.empty();
        job = new FactJob(connection);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void daysComputedAgainAfterRandomChangesEqualAFullBuild(long seed) throws SQLException {
        store(seed);
        var random = new SplittableRandom(seed);
        Instant now = NOW;
        for (int round = 0; round < 3; round++) {
            var changes = new RandomChanges(connection, random.nextLong());
            for (int i = 0; i < 8; i++) {
                changes.change();
                connection.commit();
            }
            now = now.plus(Duration.ofHours(random.nextInt(300)));
            assertNothingIsMissed(now, changes);
        }
    }

    static IntStream kinds() {
        return IntStream.range(0, RandomChanges.kinds());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfChangeAloneIsNoticed(int kind) throws SQLException {
        store(100 + kind);
        for (long seed = 0; seed < 3; seed++) {
            var changes = new RandomChanges(connection, seed);
            changes.change(kind);
            connection.commit();
            assertNothingIsMissed(NOW, changes);
        }
    }

    @Test
    void aPromiseBecomesOverdueByTimeAlone() throws SQLException {
        store(200);
        for (int days = 0; days < 200; days += 20) {
            assertNothingIsMissed(NOW.plus(Duration.ofDays(days)), new RandomChanges(connection, 0));
        }
    }

    @Test
    void aReplyTouchesOnlyTheDaysOfItsCase() throws SQLException {
        store(201);
        new RandomChanges(connection, 0).change(RandomChanges.REPLY);
        connection.commit();
        List<DueSpan> due = job.run(NOW);
        assertTrue(!due.isEmpty() && due.size() <= 5, due.toString());
        assertEquals(List.of(), job.run(NOW));
    }

    @Test
    void aWrapUpThatEndsAfterItsCallWasCountedIsAddedToIt() throws SQLException {
        Instant received = NOW.minusSeconds(600);
        var one = new Firm.Case(1, History.KINDS.get(0), 7, received, null, null, null, 0, null);
        var call = new Firm.Call("ANSWERED", "ane", 5, 60, 0, received.plusSeconds(65));
        var contact = new Firm.Message(1, one, Channel.PHONE, received, null, null, false, false, call);
        var began = new Firm.Turn(1, "ane", received.plusSeconds(65), "WRAP_UP");
        firm(one, contact, began).store(connection);
        Firm.execute(connection, "update call set ended_at = started_at + interval '65 seconds'");
        job.run(received.plusSeconds(70));
        assertEquals(0, fact().wrapUpSeconds());

        Firm.execute(
                connection,
                "insert into agent_state_log (id, agent, at, state) values (2, 'ane', ?, 'AVAILABLE')",
                received.plusSeconds(95));
        connection.commit();
        job.run(received.plusSeconds(100));
        assertEquals(30, fact().wrapUpSeconds());
        assertEquals(90, fact().handleSeconds());
    }

    @Test
    void whatIsCommittedLateIsFoundNextTime() throws SQLException {
        store(202);
        try (Connection other = database.connect()) {
            other.setAutoCommit(false);
            new RandomChanges(other, 1).change(RandomChanges.RECLASSIFY);
            new RandomChanges(connection, 2).change(RandomChanges.ORDER);
            connection.commit();
            job.run(NOW);
            other.commit();
        }
        assertNothingIsMissed(NOW, new RandomChanges(connection, 0));
    }

    private void store(long seed) throws SQLException {
        new RandomFirm(seed).create().store(connection);
        connection.commit();
        job.runFromScratch(NOW.minusSeconds(60));
    }

    private void assertNothingIsMissed(Instant now, RandomChanges changes) throws SQLException {
        job.run(now);
        String facts = FactJob.allFacts(connection);
        String figures = FactJob.allFigures(connection);
        job.runFromScratch(now);
        assertEquals("", FactJob.difference(FactJob.allFacts(connection), facts), changes::toString);
        assertEquals("", FactJob.difference(FactJob.allFigures(connection), figures), changes::toString);
    }

    private ContactFact fact() throws SQLException {
        LocalDate day = NOW.atZone(Days.ZONE).toLocalDate();
        return new ContactFacts(connection)
                .read(new Days(day, day), new FactFilter(null, null, null, null), 0)
                .get(0);
    }

    private static Firm firm(Firm.Case one, Firm.Message contact, Firm.Turn turn) {
        return new Firm(
                List.of(one),
                List.of(contact),
                List.of(),
                List.of(),
                List.of(),
                List.of(turn),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Firm.Attribution(LocalDate.EPOCH, 168, true)));
    }
}
