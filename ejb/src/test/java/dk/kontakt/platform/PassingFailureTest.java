package dk.kontakt.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassingFailureTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true", // the connection broke
        "57P01, true", // shut down
        "57P03, true", // starting
        "53300, true", // too many connections
        "40P01, true", // deadlock
        "22021, false", // a character that cannot be stored
        "23505, false", // there is one already
        "57014, false" // cancelled, as it took too long
    })
    void isOfTheDatabaseAndNotOfTheData(String state, boolean passing) {
        var failure = new IllegalStateException("rolled back", new SQLException("no", state));

        assertEquals(passing, PassingFailure.is(failure));
    }

    @Test
    void isAPoolWithoutAConnectionButNoOtherFailure() {
        assertTrue(PassingFailure.is(new SQLException("Connection could not be allocated")));
        assertFalse(PassingFailure.is(new IllegalArgumentException("no such charset")));
    }
}
