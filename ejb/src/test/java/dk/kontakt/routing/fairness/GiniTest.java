package dk.kontakt.routing.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GiniTest {

    static Stream<Arguments> knownShares() {
        return Stream.of(
                Arguments.of("nobody", List.of(), 0.0),
                Arguments.of("nothing to share", List.of(0L, 0L), 0.0),
                Arguments.of("all the same", List.of(7L, 7L, 7L), 0.0),
                Arguments.of("one of four has it all", List.of(0L, 0L, 0L, 9L), 0.75),
                Arguments.of("one to five", List.of(1L, 2L, 3L, 4L, 5L), 4.0 / 15));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("knownShares")
    void isKnownForSimpleShares(String name, List<Long> shares, double expected) {
        assertEquals(expected, Gini.of(shares), 1e-12);
    }

    @Test
    void isHalfTheMeanDifferenceOfAllPairsOverTheMean() {
        var random = new Random(50);
        for (int round = 0; round < 200; round++) {
            List<Long> shares = LongStream.generate(() -> random.nextInt(30))
                    .limit(1 + random.nextInt(25))
                    .boxed()
                    .toList();
            assertEquals(naive(shares), Gini.of(shares), 1e-9, shares::toString);
        }
    }

    @Test
    void doesNotDependOnTheOrder() {
        List<Long> shares = new ArrayList<>(List.of(3L, 9L, 1L, 4L));
        double before = Gini.of(shares);
        Collections.reverse(shares);
        assertEquals(before, Gini.of(shares), 1e-12);
    }

    private static double naive(List<Long> shares) {
        double differences = 0;
        double sum = 0;
        for (long one : shares) {
            sum += one;
            for (long other : shares) {
                differences += Math.abs(one - other);
            }
        }
        return sum == 0 ? 0 : differences / (2 * shares.size() * sum);
    }
}
