package dk.kontakt.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerAddressTest {
    @Test
    void isNotExternalWithoutAnAddress() {
        assertTrue(external(Map.of()).isEmpty());
    }

    @Test
    void readsHostPortAndUser() {
        Map<String, String> given = Map.of(
                "kontakt.broker.url", "tcp://broker.example:61617",
                "kontakt.broker.user", "app",
                "kontakt.broker.password", "secret");
        assertEquals(
                new BrokerAddress("broker.example", 61617, "app", "secret"),
                external(given).orElseThrow());
    }

    @Test
    void takesTheBrokersOwnPortWithoutOne() {
        assertEquals(
                61616,
                external(Map.of("kontakt.broker.url", "tcp://broker"))
                        .orElseThrow()
                        .port());
    }

    @ParameterizedTest
    @ValueSource(strings = {"broker:61616", "tcp://", "tcp://a b", "61616"})
    void refusesWhatIsNoAddress(String url) {
        assertThrows(StartRefused.class, () -> external(Map.of("kontakt.broker.url", url)));
    }

    @Test
    void neverShowsThePassword() {
        assertEquals("host:1 as app", new BrokerAddress("host", 1, "app", "secret").toString());
    }

    private static Optional<BrokerAddress> external(Map<String, String> properties) {
        return BrokerAddress.external(new Settings(properties, Map.of()));
    }
}
