package dk.kontakt.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalZoneTest {

    @Test
    void isCopenhagenUnlessTold() {
        assertEquals(ZoneId.of("Europe/Copenhagen"), LocalZone.id());
        assertTrue(LocalZone.isUsual());
    }

    @Test
    void isARegion() {
        assertEquals(ZoneId.of("America/Nuuk"), LocalZone.named("America/Nuuk"));
    }

    /** The database takes UTC+2 for two hours behind. */
    @ParameterizedTest
    @ValueSource(strings = {"Mars/Olympus", "copenhagen", "UTC+2", "+02:00", "SystemV/EST5", "Europe/Copenhagen'"})
    void refusesWhatIsNoRegionAndNamesTheSetting(String name) {
        var refused = assertThrows(IllegalStateException.class, () -> LocalZone.named(name));

        assertEquals(
                "kontakt.zone=" + name + " is no time zone; give the name of a region, as Europe/Copenhagen.",
                refused.getMessage());
    }
}
