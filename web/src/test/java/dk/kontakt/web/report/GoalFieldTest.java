package dk.kontakt.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.report.goal.Goal;
import dk.kontakt.web.report.table.Measure;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalFieldTest {

    @ParameterizedTest
    @CsvSource({
        "SERVICE_LEVEL, 80,     0.8000",
        "SERVICE_LEVEL, '12,5', 0.125",
        "ANSWER_SPEED,  0.5,    30",
        "RATING,        4.2,    4.2",
    })
    void readsPercentAndMinutes(Measure measure, String typed, BigDecimal goal) {
        var field = new GoalField(measure.column(), null);
        field.setText(typed);

        assertTrue(field.isReadable());
        assertTrue(field.isChanged());
        assertEquals(0, goal.compareTo(field.goal()));
    }

    @Test
    void showsWhatIsInForceAndKnowsWhatChanged() {
        var goal = new Goal("IN_TIME", null, new BigDecimal("0.9"), "manager", Instant.EPOCH);
        var field = new GoalField(Measure.IN_TIME.column(), goal);

        assertEquals("90", field.getText());
        assertFalse(field.isChanged());
        field.setText(null);
        assertTrue(field.isChanged());
        assertNull(field.goal());
    }

    @ParameterizedTest
    @CsvSource({"high", "-1", "1e9", "80 %", "12345678", "1.234"})
    void whatIsNoNumberIsNotRead(String typed) {
        var field = new GoalField(Measure.IN_TIME.column(), null);
        field.setText(typed);

        assertFalse(field.isReadable());
    }
}
