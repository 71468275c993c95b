package dk.kontakt.report.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangCTest {
    private static final Load HUNDRED_CALLS = new Load(100, Duration.ofMinutes(30), Duration.ofMinutes(3));
    private static final Duration TWENTY_SECONDS = Duration.ofSeconds(20);

    @Test
    void aHundredCallsOfThreeMinutesInHalfAnHour() {
        var line = new ErlangC(HUNDRED_CALLS, TWENTY_SECONDS);

        assertEquals(0.7956, line.with(13).orElseThrow().serviceLevel(), 0.00005);
        assertEquals(0.8884, line.with(14).orElseThrow().serviceLevel(), 0.00005);
        assertEquals(7.84, line.with(14).orElseThrow().averageSpeedOfAnswer(), 0.005);
        assertEquals(10.0 / 14, line.with(14).orElseThrow().occupancy(), 1e-12);
        assertEquals(14, LeastAgents.reaching(line, 0.8).agents());
    }

    /** Blocking, waiting, service level and seconds by the sums of their definition in fractions, without recursion. */
    @ParameterizedTest(name = "{0} erlangs, {1} agents")
    @CsvSource({
        "0.5, 1, 300, 20, 0.333333, 0.500000, 0.516392, 300.000",
        "0.5, 2, 300, 20, 0.076923, 0.100000, 0.909516, 20.000",
        "1, 2, 180, 20, 0.200000, 0.333333, 0.701720, 60.000",
        "2, 3, 240, 20, 0.210526, 0.444444, 0.591091, 106.667",
        "2, 4, 240, 20, 0.095238, 0.173913, 0.852786, 20.870",
        "5, 6, 180, 20, 0.191847, 0.587516, 0.474267, 105.753",
        "5, 7, 180, 20, 0.120519, 0.324150, 0.740441, 29.173",
        "5, 8, 180, 30, 0.070048, 0.167267, 0.898548, 10.036",
        "8, 10, 300, 20, 0.121661, 0.409180, 0.641896, 61.377",
        "10, 11, 180, 20, 0.163232, 0.682118, 0.389614, 122.781",
        "10, 12, 180, 20, 0.119739, 0.449388, 0.640158, 40.445",
        "10, 13, 180, 20, 0.084339, 0.285270, 0.795595, 17.116",
        "10, 14, 180, 20, 0.056819, 0.174132, 0.888350, 7.836",
        "10, 15, 180, 20, 0.036497, 0.102042, 0.941453, 3.674",
        "10, 16, 180, 20, 0.022302, 0.057340, 0.970560, 1.720",
        "16, 20, 240, 15, 0.064411, 0.256078, 0.800566, 15.365",
        "20, 22, 300, 20, 0.106734, 0.567915, 0.502976, 85.187",
        "20, 24, 300, 20, 0.066097, 0.298072, 0.771698, 22.355",
        "25, 30, 240, 10, 0.052603, 0.249893, 0.797103, 11.995",
        "50, 55, 180, 20, 0.053749, 0.384547, 0.779365, 13.844",
        "50, 60, 180, 20, 0.021668, 0.117302, 0.961385, 2.111",
        "75, 80, 360, 60, 0.051078, 0.462726, 0.798900, 33.316",
        "100, 105, 300, 20, 0.048261, 0.515707, 0.630479, 30.942",
        "100, 110, 300, 20, 0.027463, 0.237008, 0.878316, 7.110",
        "150, 160, 240, 20, 0.028246, 0.317442, 0.862040, 7.619",
    })
    void agreesWithTheSumsOfItsDefinition(
            double erlangs,
            int agents,
            int handle,
            int within,
            double blocked,
            double waits,
            double level,
            double speed) {
        Expectation expected = new ErlangC(Loads.of(erlangs, handle), Duration.ofSeconds(within))
                .with(agents)
                .orElseThrow();

        assertEquals(blocked, ErlangB.blocking(agents, erlangs), 0.0000006);
        assertEquals(waits, ErlangC.waiting(agents, erlangs), 0.0000006);
        assertEquals(level, expected.serviceLevel(), 0.0000006);
        assertEquals(speed, expected.averageSpeedOfAnswer(), 0.0006);
    }

    @ParameterizedTest(name = "{0} erlangs, {1} agents")
    @CsvSource({
        "0.5, 1, 300",
        "1, 2, 180",
        "2, 3, 240",
        "5, 7, 180",
        "8, 10, 300",
        "10, 13, 180",
        "10, 14, 180",
        "20, 24, 300",
        "50, 55, 180",
        "100, 110, 300",
    })
    void agreesWithTheLineLivedThrough(double erlangs, int agents, int handle) {
        Load load = Loads.of(erlangs, handle);
        Expectation expected = new ErlangC(load, TWENTY_SECONDS).with(agents).orElseThrow();
        var lived = new Simulation(load, agents, TWENTY_SECONDS, null);

        assertTrue(lived.inTime().agreesWith(expected.serviceLevel()), lived.inTime() + " against " + expected);
        assertTrue(lived.speed().agreesWith(expected.averageSpeedOfAnswer()), lived.speed() + " against " + expected);
    }

    @ParameterizedTest
    @CsvSource({"10, 9", "10, 10", "0.3, 0", "5000, 5000"})
    void noMoreAgentsThanWorkMeansNoAnswerRatherThanInfinity(double erlangs, int agents) {
        assertEquals(Optional.empty(), new ErlangC(Loads.of(erlangs, 180), TWENTY_SECONDS).with(agents));
    }

    @Test
    void fiveThousandAgentsAtWorkNeedFewMore() {
        var line = new ErlangC(Loads.of(5_000, 180), TWENTY_SECONDS);
        Expectation least = LeastAgents.reaching(line, 0.8);

        assertTrue(least.agents() > 5_000 && least.agents() < 5_050, least.toString());
        assertTrue(line.with(least.agents() - 1).orElseThrow().serviceLevel() < 0.8);
    }

    @ParameterizedTest
    @CsvSource({"0.001, 0.99", "3, 0.000001", "37, 0.5", "37, 0.9999999999999999", "412, 0.95"})
    void oneAgentLessThanTheLeastIsTooFew(double erlangs, double serviceLevel) {
        var line = new ErlangC(Loads.of(erlangs, 240), Duration.ZERO);
        Expectation least = LeastAgents.reaching(line, serviceLevel);

        assertTrue(least.serviceLevel() >= serviceLevel);
        assertTrue(least.agents() == 1
                || line.with(least.agents() - 1)
                        .filter(fewer -> fewer.serviceLevel() >= serviceLevel)
                        .isEmpty());
    }
}
