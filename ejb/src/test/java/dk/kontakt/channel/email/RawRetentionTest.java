package dk.kontakt.channel.email;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawRetentionTest {

    @Test
    void isNinetyDaysUnlessTold() {
        assertEquals(Optional.of(Duration.ofDays(90)), RawRetention.find());
        assertEquals(Optional.of(Duration.ofDays(7)), RawRetention.of("7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "000", "-1", "7 days", "1e3", "123456"})
    void removesNothingOnZeroOrOnWhatIsNoNumber(String days) {
        assertEquals(Optional.empty(), RawRetention.of(days));
    }
}
