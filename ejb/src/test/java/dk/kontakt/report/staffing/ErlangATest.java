package dk.kontakt.report.staffing;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangATest {
    private static final Duration TWENTY_SECONDS = Duration.ofSeconds(20);

    @ParameterizedTest(name = "{0} erlangs, {1} agents, patience {2} s")
    @CsvSource({
        "0.5, 1, 60",
        "2, 1, 120",
        "5, 4, 30",
        "10, 9, 180",
        "10, 12, 60",
        "10, 14, 300",
        "20, 15, 45",
        "50, 48, 120",
        "100, 100, 90",
        "100, 60, 20",
    })
    void agreesWithTheLineLivedThrough(double erlangs, int agents, int patience) {
        Load load = Loads.of(erlangs, 180);
        Duration patient = Duration.ofSeconds(patience);
        Expectation expected = expected(load, agents, patient);
        var lived = new Simulation(load, agents, TWENTY_SECONDS, patient);

        assertTrue(lived.inTime().agreesWith(expected.serviceLevel()), lived.inTime() + " against " + expected);
        assertTrue(lived.speed().agreesWith(expected.averageSpeedOfAnswer()), lived.speed() + " against " + expected);
        assertTrue(lived.givenUp().agreesWith(abandonment(expected)), lived.givenUp() + " against " + expected);
    }

    @ParameterizedTest(name = "{0} erlangs, {1} agents, patience {2} s")
    @CsvSource({
        "0.1, 1, 1",
        "0.5, 1, 60",
        "2, 1, 120",
        "10, 1, 1",
        "10, 5, 3600",
        "10, 10, 60",
        "10, 14, 300",
        "40, 39, 7",
        "120, 100, 600",
        "300, 310, 200",
    })
    void agreesWithTheSumOverTheLengthsOfTheLine(double erlangs, int agents, int patience) {
        Expectation expected = expected(Loads.of(erlangs, 180), agents, Duration.ofSeconds(patience));
        double sum = LengthsOfTheLine.abandonment(erlangs, agents, 180.0 / patience);

        assertEquals(1, abandonment(expected) / sum, 1e-9);
        assertEquals(erlangs * (1 - sum), agents * expected.occupancy(), 1e-9 * erlangs);
    }

    @ParameterizedTest(name = "{0} erlangs, {1} agents")
    @CsvSource({"0.5, 1", "2, 3", "10, 13", "10, 14", "50, 55", "100, 110", "1000, 1020", "5000, 5030"})
    void patienceWithoutEndIsErlangC(double erlangs, int agents) {
        Load load = Loads.of(erlangs, 180);
        Expectation everybodyWaits =
                new ErlangC(load, TWENTY_SECONDS).with(agents).orElseThrow();
        Expectation expected = expected(load, agents, Duration.ofDays(4_000_000));

        assertEquals(everybodyWaits.serviceLevel(), expected.serviceLevel(), 1e-6);
        assertEquals(1, expected.averageSpeedOfAnswer() / everybodyWaits.averageSpeedOfAnswer(), 1e-5);
        assertEquals(everybodyWaits.occupancy(), expected.occupancy(), 1e-6);
        assertEquals(0, abandonment(expected), 1e-6);
    }

    @ParameterizedTest(name = "{0} erlangs, {1} agents, patience {2} s")
    @CsvSource({
        "0.00001, 1, 1",
        "0.001, 10000, 1",
        "5000, 1, 1",
        "5000, 1, 2678400",
        "5000, 2500, 2678400",
        "5000, 5000, 1",
        "5000, 5000, 2678400",
        "5000, 10000, 60",
        "4999, 4990, 120",
    })
    void theFiguresStayFiguresAtTheEdges(double erlangs, int agents, int patience) {
        Expectation expected = expected(Loads.of(erlangs, 180), agents, Duration.ofSeconds(patience));

        assertShare(expected.serviceLevel());
        assertShare(expected.occupancy());
        assertShare(abandonment(expected));
        assertTrue(expected.averageSpeedOfAnswer() >= 0 && Double.isFinite(expected.averageSpeedOfAnswer()));
        assertEquals(erlangs * (1 - abandonment(expected)), agents * expected.occupancy(), 1e-6 * erlangs);
    }

    @Test
    void moreAgentsAnswerMoreAndLoseFewer() {
        var line = new ErlangA(Loads.of(5_000, 180), TWENTY_SECONDS, Duration.ofMinutes(2));
        Expectation fewer = line.with(4_800).orElseThrow();
        for (int agents = 4_820; agents <= 5_200; agents += 20) {
            Expectation more = line.with(agents).orElseThrow();
            assertTrue(more.serviceLevel() > fewer.serviceLevel());
            assertTrue(abandonment(more) < abandonment(fewer));
            fewer = more;
        }
    }

    @Test
    void impatientContactsNeedFewerAgentsThanErlangCSays() {
        Load load = new Load(100, Duration.ofMinutes(30), Duration.ofMinutes(3));
        Expectation least = LeastAgents.reaching(new ErlangA(load, TWENTY_SECONDS, Duration.ofMinutes(2)), 0.8);

        assertTrue(least.agents() < 14, least.toString());
        assertTrue(least.serviceLevel() >= 0.8);
        assertTrue(expected(load, least.agents() - 1, Duration.ofMinutes(2)).serviceLevel() < 0.8);
    }

    private static Expectation expected(Load load, int agents, Duration patience) {
        return new ErlangA(load, TWENTY_SECONDS, patience).with(agents).orElseThrow();
    }

    private static double abandonment(Expectation expected) {
        return requireNonNull(expected.abandonment());
    }

    private static void assertShare(double share) {
        assertTrue(share >= 0 && share <= 1 + 1e-9, () -> share + " is no share");
    }
}
