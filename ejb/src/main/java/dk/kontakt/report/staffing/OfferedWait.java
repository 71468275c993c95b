package dk.kontakt.report.staffing;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * How many seconds a contact that finds nobody free would have to wait, had it the patience: a density with one peak, scaled to one
 * there (after Baccelli and Hebuterne, 1981). Rates are per second.
 */
final class OfferedWait {
    /** Of the peak, e to the power of minus this much is nothing. */
    private static final double DEPTH = 45;

    private static final int PANELS = 200;
    private static final int HALVINGS = 60;

    /** In patiences: the beginning, within which short patience falls steeply. */
    private static final double[] STEPS = {1, 10, 40};

    /** Five points of Gauss and Legendre on the interval from -1 to 1. */
    private static final double[] POINTS = {
        0, -0.5384693101056831, 0.5384693101056831, -0.9061798459386640, 0.9061798459386640
    };

    private static final double[] WEIGHTS = {
        0.5688888888888889, 0.4786286704993665, 0.4786286704993665, 0.2369268850561891, 0.2369268850561891
    };

    private final double finishing;
    private final double leaving;
    private final double peak;
    private final double joining;
    private final double height;
    private final double first;
    private final double last;

    OfferedWait(double arriving, double finishing, double leaving) {
        this.finishing = finishing;
        this.leaving = leaving;
        this.peak = Math.max(0, Math.log(arriving / finishing)) / leaving;
        this.joining = arriving * Math.exp(-leaving * peak);
        this.height = arriving * -Math.expm1(-leaving * peak) / leaving - finishing * peak;
        this.first = exponent(0) > -DEPTH ? 0 : atDepth(0, peak);
        double far = 1 / finishing;
        while (exponent(peak + far) > -DEPTH) {
            far *= 2;
        }
        this.last = atDepth(peak + far, peak);
    }

    /** The logarithm of the density at its peak over the one at zero. */
    double height() {
        return height;
    }

    /** The integral of the density times {@code weight} over all waits up to {@code until}. */
    double mass(DoubleUnaryOperator weight, double until) {
        double end = Math.min(until, last);
        double[] bounds = DoubleStream.concat(
                        DoubleStream.of(first, peak, end),
                        DoubleStream.of(STEPS).map(step -> step / leaving))
                .filter(bound -> bound >= first && bound <= end)
                .sorted()
                .toArray();
        double mass = 0;
        for (int i = 1; i < bounds.length; i++) {
            mass += piece(weight, bounds[i - 1], bounds[i]);
        }
        return mass;
    }

    private double piece(DoubleUnaryOperator weight, double from, double to) {
        double half = (to - from) / PANELS / 2;
        double sum = 0;
        for (int panel = 0; panel < PANELS; panel++) {
            double middle = from + (2 * panel + 1) * half;
            for (int i = 0; i < POINTS.length; i++) {
                double wait = middle + half * POINTS[i];
                sum += WEIGHTS[i] * weight.applyAsDouble(wait) * Math.exp(exponent(wait));
            }
        }
        return half * sum;
    }

    /** Reckoned from the peak, so that nothing large cancels out. */
    private double exponent(double wait) {
        double beyond = wait - peak;
        return joining * -Math.expm1(-leaving * beyond) / leaving - finishing * beyond;
    }

    private double atDepth(double outside, double inside) {
        double out = outside;
        double in = inside;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (out + in) / 2;
            if (exponent(middle) < -DEPTH) {
                out = middle;
            } else {
                in = middle;
            }
        }
        return out;
    }
}
