package dk.kontakt.report.staffing;

import java.math.BigDecimal;
import java.math.MathContext;

/** Erlang A as it is defined: every length of the line has its weight, until the weights are nothing. */
final class LengthsOfTheLine {
    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal NOTHING = new BigDecimal("1e-40");

    private LengthsOfTheLine() {}

    /** The share that gives up, each of those in the line {@code leaving} times while one contact is handled. */
    static double abandonment(double erlangs, int agents, double leaving) {
        BigDecimal load = new BigDecimal(erlangs);
        BigDecimal rate = new BigDecimal(leaving);
        BigDecimal weight = BigDecimal.ONE;
        BigDecimal all = weight;
        BigDecimal waiting = BigDecimal.ZERO;
        for (int present = 1; present < agents + 20 || weight.compareTo(NOTHING.multiply(all)) > 0; present++) {
            int line = Math.max(0, present - agents);
            BigDecimal ending = BigDecimal.valueOf(present - line).add(rate.multiply(BigDecimal.valueOf(line)));
            weight = weight.multiply(load).divide(ending, DIGITS);
            all = all.add(weight, DIGITS);
            waiting = waiting.add(weight.multiply(BigDecimal.valueOf(line)), DIGITS);
        }
        return waiting.multiply(rate).divide(all.multiply(load), DIGITS).doubleValue();
    }
}
