package dk.kontakt.channel.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.channel.system.profile.ProfileKind;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    /** Ages in seconds; what is younger than 300 is fresh. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            on,  CLOSED,    10,  false,     , FRESH
            on,  CLOSED,   299,  false,     , FRESH
            on,  CLOSED,   300,  false,     , OLD
            on,  CLOSED,   400,  true,      , ASKING
            on,  CLOSED,      ,  true,      , ASKING
            on,  CLOSED,      ,  false,     , OLD
            on,  CLOSED,   400,  false,   20, SILENT
            on,  CLOSED,   400,  true,    20, SILENT
            on,  CLOSED,   400,  false,  500, OLD
            on,  CLOSED,      ,  false,   20, SILENT
            on,  OPEN,      10,  false,     , FRESH
            on,  OPEN,     400,  false,     , SILENT
            on,  HALF_OPEN,400,  true,      , SILENT
            off, CLOSED,    10,  false,     , OFF
            """)
    void saysHowFarItCanBeReliedOn(
            String on,
            Breaker.State state,
            @Nullable Integer known,
            boolean asked,
            @Nullable Integer failed,
            Standing standing) {
        var settings = new SystemSettings(
                BusinessSystem.ERP,
                on.equals("on"),
                ProfileKind.KONTAKT,
                Duration.ofSeconds(10),
                Duration.ofSeconds(300),
                20,
                false);
        var evidence = new Standing.Evidence(ago(known), asked, ago(failed));

        assertEquals(standing, Standing.of(settings, new Breaker(state, 0, null), evidence, NOW));
    }

    private static @Nullable Instant ago(@Nullable Integer seconds) {
        return seconds == null ? null : NOW.minusSeconds(seconds);
    }
}
