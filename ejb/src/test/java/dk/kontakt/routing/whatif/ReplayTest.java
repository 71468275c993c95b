package dk.kontakt.routing.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.platform.Progress;
import dk.kontakt.platform.Schema;
import dk.kontakt.routing.replay.Changes;
import dk.kontakt.routing.replay.Figures;
import dk.kontakt.routing.replay.NaiveCentre;
import dk.kontakt.routing.replay.Setting;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Replays from the rows of a database. */
class ReplayTest {
    private static final int SECONDS = 3600;
    private static final Instant FROM = NaiveCentre.NINE;
    private static final Instant TO = FROM.plusSeconds(SECONDS);

    private static EmbeddedPostgres postgres;

    @SuppressWarnings("NullAway.Init")
    ReplayTest() {}

    @BeforeAll
    static void recordAnHour() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        Schema.migrate(database(), Schema.class.getClassLoader());
        var centre = new NaiveCentre(42);
        centre.live(SECONDS);
        RecordedRows.write(centre, database());
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void whatIsRecordedIsReproducedToTheLastAssignment() throws SQLException {
        Figures.Fidelity fidelity = replay(FROM, TO, Changes.NONE).before().fidelity();

        assertTrue(fidelity.decisions() > 100, fidelity::toString);
        assertEquals(fidelity.decisions(), fidelity.reproduced());
    }

    @Test
    void aPeriodThatBeginsInTheMiddleOfWorkIsReproducedToo() throws SQLException {
        Figures.Fidelity fidelity =
                replay(FROM.plusSeconds(900), TO, Changes.NONE).before().fidelity();

        assertTrue(fidelity.share() != null && fidelity.share() >= 0.99, fidelity::toString);
    }

    @Test
    void agentsMoreAnswerMoreAndLeaveWhatWasAsItWas() throws SQLException {
        var more = new Changes(null, Map.of(), List.of(new Changes.Addition("agent1", 3)), Map.of(), null);

        Answer answer = replay(FROM, TO, more);

        assertTrue(answer.after()
                        .waited()
                        .most()
                        .compareTo(answer.before().waited().most())
                < 0);
        assertEquals(replay(FROM, TO, Changes.NONE).before(), answer.before());
    }

    @Test
    void nothingIsWritten() throws SQLException {
        String before = fingerprint();
        replay(FROM, TO, Changes.NONE);

        assertEquals(before, fingerprint());
    }

    @Test
    void whoeverCancelsIsHeard() {
        var progress = new Progress();
        progress.cancel();

        assertThrows(CancellationException.class, () -> replay(question(FROM, TO, Changes.NONE), progress));
    }

    @Test
    void progressEndsAtTheWhole() throws SQLException {
        var progress = new Progress();
        replay(question(FROM, TO, Changes.NONE), progress);

        assertEquals(100, progress.percent());
        assertEquals(progress.all(), progress.done());
    }

    @Test
    void aPeriodWithoutTicketsIsRefused() {
        Question before = question(FROM.minusSeconds(7200), FROM.minusSeconds(3600), Changes.NONE);

        assertThrows(NothingRecorded.class, () -> Replay.requireRecord(before, database()));
    }

    @Test
    void onlyThePastCanBeAskedFor() {
        assertThrows(ReplayRefused.class, () -> question(TO, FROM, Changes.NONE).require(TO));
        assertThrows(ReplayRefused.class, () -> question(FROM, TO, Changes.NONE).require(FROM));
    }

    private static Answer replay(Instant from, Instant to, Changes changes) throws SQLException {
        return replay(question(from, to, changes), new Progress());
    }

    private static Answer replay(Question question, Progress progress) throws SQLException {
        Setting.Hours always = (queue, at) -> Optional.empty();
        return new Replay(question, always, arrival -> arrival, progress).run(database());
    }

    private static Question question(Instant from, Instant to, Changes changes) {
        return new Question(from, to, changes, Duration.ofSeconds(20));
    }

    private static DataSource database() {
        return postgres.getPostgresDatabase();
    }

    private static String fingerprint() throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select (select string_agg(cast(a as text), ';' order by a.id) from assignment a),
                            (select count(*) from waiting_ticket), (select count(*) from offer), (select count(*) from line_left),
                            (select count(*) from ticket_event), (select count(*) from agent_state_log)
                        """)) {
            row.next();
            return row.getString(1)
                    + row.getLong(2)
                    + row.getLong(3)
                    + row.getLong(4)
                    + row.getLong(5)
                    + row.getLong(6);
        }
    }
}
