package dk.kontakt.report.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangBTest {

    /** Rows of the printed traffic tables: the load at which so many lines block that share, to the digits of the table. */
    @ParameterizedTest(name = "{0} lines block {1} of {2} erlangs")
    @CsvSource({
        "1, 0.01, 0.0101",
        "2, 0.01, 0.1526",
        "3, 0.01, 0.4555",
        "4, 0.01, 0.8694",
        "5, 0.01, 1.3608",
        "6, 0.01, 1.9090",
        "7, 0.01, 2.5009",
        "8, 0.01, 3.1276",
        "9, 0.01, 3.7825",
        "10, 0.001, 3.0920",
        "10, 0.01, 4.4612",
        "10, 0.02, 5.0840",
        "10, 0.05, 6.2157",
        "20, 0.001, 9.4115",
        "20, 0.01, 12.031",
        "20, 0.02, 13.182",
        "20, 0.05, 15.249",
        "30, 0.01, 20.337",
        "50, 0.001, 32.512",
        "50, 0.01, 37.901",
        "50, 0.05, 44.533",
        "100, 0.001, 75.242",
        "100, 0.01, 84.064",
        "100, 0.02, 87.972",
        "100, 0.05, 95.240",
    })
    void agreesWithThePrintedTables(int lines, double blocked, double erlangs) {
        double nearest = Math.max(0.00005, erlangs * 0.00005);

        assertTrue(ErlangB.blocking(lines, erlangs - nearest) <= blocked);
        assertTrue(ErlangB.blocking(lines, erlangs + nearest) >= blocked);
    }

    @Test
    void manyLinesAreNoProblem() {
        double wellKnownApproximation = 1 / (Math.sqrt(Math.PI * 5_000 / 2) + 2.0 / 3);

        assertEquals(wellKnownApproximation, ErlangB.blocking(5_000, 5_000), 0.000001);
        assertEquals(0, ErlangB.blocking(10_000, 1));
    }
}
