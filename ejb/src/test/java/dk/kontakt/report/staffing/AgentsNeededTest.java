package dk.kontakt.report.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentsNeededTest {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @ParameterizedTest(name = "{0} within {1}, patience {2}")
    @CsvSource({"0.8, PT20S,", "0.99, PT0S,", "0.8, PT20S, PT2M", "0.5, PT2M, PT30S"})
    void isTheLeastForEachNumberInWhateverOrderTheyCome(double level, Duration within, @Nullable Duration patience) {
        var target = new Target(level, within, patience);
        var needed = new AgentsNeeded(target, HALF_AN_HOUR, Duration.ofMinutes(3));
        var random = new SplittableRandom(7);
        for (int i = 0; i < 150; i++) {
            double contacts = random.nextInt(400) / 8.0;
            var load = new Load(contacts, HALF_AN_HOUR, Duration.ofMinutes(3));
            int least = contacts == 0
                    ? 0
                    : LeastAgents.reaching(target.line(load), level).agents();
            assertEquals(least, needed.with(contacts), () -> contacts + " contacts");
        }
    }

    @Test
    void fourteenAnswerAHundredCallsInHalfAnHour() {
        var target = new Target(0.8, Duration.ofSeconds(20), null);
        assertEquals(14, new AgentsNeeded(target, HALF_AN_HOUR, Duration.ofMinutes(3)).with(100));
    }

    @Test
    void nobodyIsNeededWhereNothingComesOrNothingIsToBeDone() {
        var target = new Target(0.8, Duration.ofSeconds(20), null);
        assertEquals(0, new AgentsNeeded(target, HALF_AN_HOUR, Duration.ofMinutes(3)).with(0));
        assertEquals(0, new AgentsNeeded(target, HALF_AN_HOUR, Duration.ZERO).with(100));
    }
}
