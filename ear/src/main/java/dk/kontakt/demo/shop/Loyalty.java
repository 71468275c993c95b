package dk.kontakt.demo.shop;

import dk.kontakt.demo.chance.Chance;
import java.math.BigInteger;

/**
 * Which customers come back: the law of Zipf and Mandelbrot over their ranks, by which a fifth of them places more than half of the
 * orders. Ranks are spread over the customers' ids, so that an id tells nothing.
 */
final class Loyalty {
    private static final double EXPONENT = 0.2;
    private static final double FLATTENING = 0.01;

    private final int customers;
    private final long step;
    private final long stepBack;
    private final double first;
    private final double span;

    Loyalty(int customers) {
        this.customers = customers;
        this.step = stepFor(customers);
        this.stepBack = BigInteger.valueOf(step)
                .modInverse(BigInteger.valueOf(customers))
                .longValue();
        this.first = StrictMath.pow(FLATTENING * customers, EXPONENT);
        this.span = StrictMath.pow((1 + FLATTENING) * customers, EXPONENT) - first;
    }

    /** An id from 1 on. */
    int draw(Chance chance) {
        double rank = StrictMath.pow(first + chance.share() * span, 1 / EXPONENT) - FLATTENING * customers;
        long index = Math.min(customers - 1, Math.max(0, (long) rank));
        return (int) (index * step % customers) + 1;
    }

    /** 0 for the customer who comes most often, nearly 1 for the one who hardly ever does. */
    double rank(int id) {
        return (double) ((id - 1) * stepBack % customers) / customers;
    }

    /** Near the golden section, and without a common divisor so that no id is left out. */
    private static long stepFor(int customers) {
        long step = Math.max(1, Math.round(customers * 0.618));
        BigInteger all = BigInteger.valueOf(customers);
        while (!BigInteger.valueOf(step).gcd(all).equals(BigInteger.ONE)) {
            step++;
        }
        return step;
    }
}
