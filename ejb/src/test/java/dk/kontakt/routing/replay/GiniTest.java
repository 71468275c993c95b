package dk.kontakt.routing.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class GiniTest {
    @Test
    void equalPartsAreFair() {
        assertEquals(0.0, Gini.of(4, 4, 4));
    }

    @Test
    void allToOneOfFourIsThreeQuarters() {
        assertEquals(0.75, Gini.of(0, 12, 0, 0));
    }

    @Test
    void nothingToSpreadSaysNothing() {
        assertNull(Gini.of(0, 0));
        assertNull(Gini.of(7));
    }
}
