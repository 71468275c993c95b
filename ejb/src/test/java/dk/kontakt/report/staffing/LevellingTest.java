package dk.kontakt.report.staffing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevellingTest {
    private static final double ROUNDING = 1e-9;

    @Test
    void fillsTheValleysBeforeThePlain() {
        assertArrayEquals(new double[] {0, 2.5, 1.5, 0}, Levelling.spread(4, new double[] {5, 1, 2, 4}), ROUNDING);
        assertArrayEquals(new double[] {0.5, 4.5, 3.5, 1.5}, Levelling.spread(10, new double[] {5, 1, 2, 4}), ROUNDING);
    }

    @Test
    void nothingToDoStaysNothingAndWithoutFloorsThereIsNowhere() {
        assertArrayEquals(new double[] {0, 0}, Levelling.spread(0, new double[] {3, 1}), ROUNDING);
        assertArrayEquals(new double[0], Levelling.spread(7, new double[0]), ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noWayToLayPiecesOfWorkHasALowerPeak(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 50; i++) {
            int[] floors = floors(random, 1 + random.nextInt(4), 6);
            int pieces = random.nextInt(10);
            double piece = 1.0 / (1 + random.nextInt(4));
            double best = lowestPeak(floors, pieces, piece);
            double peak = peak(floors, Levelling.spread(pieces * piece, asDoubles(floors)));
            assertTrue(peak <= best + ROUNDING, () -> Arrays.toString(floors) + " with " + pieces + " of " + piece);
            assertTrue(peak > best - piece, () -> Arrays.toString(floors) + " with " + pieces + " of " + piece);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void allTheWorkIsLaidAndWhereItLiesItIsEquallyHigh(long seed) {
        var random = new SplittableRandom(seed);
        double[] floors = asDoubles(floors(random, 336, 40));
        double work = random.nextDouble(20_000);
        double[] laid = Levelling.spread(work, floors);
        double level = peak(floors, laid);

        assertEquals(work, Arrays.stream(laid).sum(), work * ROUNDING);
        for (int i = 0; i < floors.length; i++) {
            assertTrue(laid[i] >= 0);
            assertTrue(laid[i] == 0 || floors[i] + laid[i] <= level + ROUNDING);
        }
        double water = IntStream.range(0, floors.length)
                .filter(i -> laid[i] > 0)
                .mapToDouble(i -> floors[i] + laid[i])
                .min()
                .orElseThrow();
        assertTrue(IntStream.range(0, floors.length).allMatch(i -> floors[i] + laid[i] >= water - ROUNDING));
    }

    /** By trying every way to lay the pieces. */
    private static double lowestPeak(int[] floors, int pieces, double piece) {
        return lowestPeak(asDoubles(floors), 0, pieces, piece);
    }

    private static double lowestPeak(double[] heights, int place, int pieces, double piece) {
        if (place == heights.length - 1) {
            return Math.max(Arrays.stream(heights, 0, place).max().orElse(0), heights[place] + pieces * piece);
        }
        double best = Double.POSITIVE_INFINITY;
        for (int here = 0; here <= pieces; here++) {
            double[] higher = heights.clone();
            higher[place] += here * piece;
            best = Math.min(best, lowestPeak(higher, place + 1, pieces - here, piece));
        }
        return best;
    }

    private static double peak(int[] floors, double[] laid) {
        return peak(asDoubles(floors), laid);
    }

    private static double peak(double[] floors, double[] laid) {
        return IntStream.range(0, floors.length)
                .mapToDouble(i -> floors[i] + laid[i])
                .max()
                .orElse(0);
    }

    private static int[] floors(SplittableRandom random, int count, int highest) {
        return random.ints(count, 0, highest).toArray();
    }

    private static double[] asDoubles(int[] numbers) {
        return Arrays.stream(numbers).asDoubleStream().toArray();
    }
}
