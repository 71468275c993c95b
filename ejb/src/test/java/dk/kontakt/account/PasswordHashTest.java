package dk.kontakt.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {
    private static final String STORED = PasswordHash.of("rødgrød".toCharArray());

    @Test
    void knowsThePasswordAgain() {
        assertTrue(PasswordHash.matches("rødgrød".toCharArray(), STORED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rødgrø", "rødgrød ", "Rødgrød", "rodgrod"})
    void knowsNoOther(String password) {
        assertFalse(PasswordHash.matches(password.toCharArray(), STORED));
    }

    @Test
    void tellsNothingAboutEqualPasswords() {
        assertNotEquals(STORED, PasswordHash.of("rødgrød".toCharArray()));
    }

    @Test
    void saysHowStrongItIs() {
        assertTrue(STORED.startsWith("PBKDF2WithHmacSHA256:600000:"));
        assertFalse(STORED.contains("rødgrød"));
    }

    /** Computed by another implementation (Python's hashlib): a password stored before the number of iterations rose still works. */
    @Test
    void readsAnOlderHash() {
        assertTrue(PasswordHash.matches(
                "demo".toCharArray(),
                "PBKDF2WithHmacSHA256:1000:AAECAwQFBgcICQoLDA0ODw==:60EwrXtmtbJdTV8bfMBG1p+8EQ1oDnkWA/Skda1JhVY="));
    }
}
