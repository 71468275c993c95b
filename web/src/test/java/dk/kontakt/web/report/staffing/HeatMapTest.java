package dk.kontakt.web.report.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.report.plan.PlannedHalfHour;
import dk.kontakt.ticket.Channel;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

class HeatMapTest {
    private static final List<PlannedHalfHour> HALVES = Plans.ofAnOpenHalfHour().halves();

    @Test
    void anHourIsBothItsHalves() {
        HeatMap map = HeatMap.of(HALVES, half -> half.arrivals().contacts(Channel.PHONE));
        HeatMap.Cell tuesdayAtTen = map.rows().get(10).cells().get(1);

        assertEquals(24, map.rows().size());
        assertEquals(100, tuesdayAtTen.mean());
        assertTrue(tuesdayAtTen.open());
        assertEquals(new HeatMap.Cell(0, 0, false), map.rows().get(10).cells().get(2));
        assertEquals(100, map.sum());
        assertEquals(0, map.closed());
    }

    @Test
    void theShadesPartTheHoursEvenly() {
        HeatMap map = HeatMap.of(HALVES, number());
        int[] hours = new int[HeatMap.SHADES + 1];
        map.rows().forEach(row -> row.cells().forEach(cell -> hours[cell.shade()]++));

        for (int shade = 1; shade <= HeatMap.SHADES; shade++) {
            assertTrue(hours[shade] >= 32 && hours[shade] <= 35, shade + ": " + hours[shade]);
        }
        assertEquals(5, map.legend().size());
        for (int i = 1; i < 5; i++) {
            assertTrue(map.legend().get(i - 1).most() < map.legend().get(i).least());
        }
    }

    @Test
    void equalHoursHaveTheSameShadeAndShadesThatNobodyHasAreLeftOut() {
        HeatMap map = HeatMap.of(HALVES, half -> 1);

        assertEquals(List.of(new HeatMap.Shade(1, 2, 2)), map.legend());
        assertEquals(335, map.closed());
        assertFalse(HeatMap.of(HALVES, half -> 0).rows().isEmpty());
        assertEquals(List.of(), HeatMap.of(HALVES, half -> 0).legend());
    }

    /** Every half-hour has more than the one before; the first hour has nothing. */
    private static ToLongFunction<PlannedHalfHour> number() {
        return half -> HALVES.indexOf(half) / 2;
    }
}
