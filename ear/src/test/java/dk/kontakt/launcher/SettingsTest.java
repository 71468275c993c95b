package dk.kontakt.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void aPropertyWinsOverTheEnvironment() {
        Settings settings = new Settings(Map.of("kontakt.db.url", "property"), Map.of("KONTAKT_DB_URL", "environment"));
        assertEquals("property", settings.get("kontakt.db.url", "default"));
    }

    @Test
    void theEnvironmentIsReadWithoutAProperty() {
        Settings settings = new Settings(Map.of(), Map.of("KONTAKT_BROKER_INTEGRATION_PASSWORD", "secret"));
        assertEquals("secret", settings.get("kontakt.broker.integration.password", "default"));
    }

    @Test
    void aBlankVariableMeansTheDefault() {
        assertEquals(8080, new Settings(Map.of(), Map.of("KONTAKT_HTTP_PORT", " ")).port("kontakt.http.port", 8080));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80.5"})
    void refusesWhatIsNoPortAndNamesTheProperty(String given) {
        Settings settings = new Settings(Map.of("kontakt.http.port", given), Map.of());
        StartRefused refused = assertThrows(StartRefused.class, () -> settings.port("kontakt.http.port", 8080));
        assertTrue(String.valueOf(refused.getMessage()).contains("kontakt.http.port"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mars/Olympus", "UTC+2", "europe/copenhagen"})
    void refusesWhatIsNoZoneAndNamesTheProperty(String given) {
        Settings settings = new Settings(Map.of("kontakt.zone", given), Map.of());
        StartRefused refused = assertThrows(StartRefused.class, settings::zone);
        assertEquals(
                "-Dkontakt.zone=" + given + " is no time zone; give the name of a region, as Europe/Copenhagen.",
                refused.getMessage());
    }

    @Test
    void isInCopenhagenUnlessToldOtherwise() {
        assertEquals("Europe/Copenhagen", new Settings(Map.of(), Map.of()).zone());
        assertEquals("Asia/Tokyo", new Settings(Map.of(), Map.of("KONTAKT_ZONE", "Asia/Tokyo")).zone());
    }

    @Test
    void isTheDemoUnlessToldOtherwise() {
        assertTrue(new Settings(Map.of(), Map.of()).demo());
        assertFalse(new Settings(Map.of("kontakt.demo", "false"), Map.of()).demo());
    }

    @Test
    void keepsTheDataUnderTheCheckout() {
        Settings settings = new Settings(Map.of("kontakt.checkout", "/checkout"), Map.of());
        assertEquals(Path.of("/checkout/.kontakt"), settings.home());
    }
}
