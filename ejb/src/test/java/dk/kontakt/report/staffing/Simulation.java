package dk.kontakt.report.staffing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The waiting line lived through, contact by contact, with random numbers and no formula. */
final class Simulation {
    private static final int WARM_UP = 20_000;
    private static final int BATCHES = 40;
    private static final int BATCH = 20_000;

    private final Random random = new Random(20_260_301);
    private final Load load;
    private final double answerWithin;
    private final @Nullable Duration patience;
    private final PriorityQueue<Double> free = new PriorityQueue<>();
    private double now;

    private final List<Double> inTime = new ArrayList<>();
    private final List<Double> speed = new ArrayList<>();
    private final List<Double> givenUp = new ArrayList<>();

    Simulation(Load load, int agents, Duration answerWithin, @Nullable Duration patience) {
        this.load = load;
        this.answerWithin = Load.seconds(answerWithin);
        this.patience = patience;
        free.addAll(Collections.nCopies(agents, 0.0));
        contacts(WARM_UP);
        inTime.clear();
        speed.clear();
        givenUp.clear();
        for (int i = 0; i < BATCHES; i++) {
            contacts(BATCH);
        }
    }

    Measured inTime() {
        return Measured.of(inTime);
    }

    Measured speed() {
        return Measured.of(speed);
    }

    Measured givenUp() {
        return Measured.of(givenUp);
    }

    /** A mean of batches and its standard error. */
    record Measured(double mean, double error) {
        static Measured of(List<Double> batches) {
            double mean = batches.stream().mapToDouble(d -> d).average().orElseThrow();
            double squares =
                    batches.stream().mapToDouble(d -> (d - mean) * (d - mean)).sum();
            return new Measured(mean, Math.sqrt(squares / (batches.size() - 1) / batches.size()));
        }

        /** Within four standard errors, which chance leaves once in sixteen thousand. */
        boolean agreesWith(double value) {
            return Math.abs(mean - value) <= 4 * error + 1e-9;
        }
    }

    private void contacts(int count) {
        int answeredInTime = 0;
        int answered = 0;
        double waited = 0;
        for (int i = 0; i < count; i++) {
            now += exponential(1 / load.contactsPerSecond());
            double wait = Math.max(0, free.element() - now);
            if (patience == null || wait <= exponential(Load.seconds(patience))) {
                free.remove();
                free.add(now + wait + exponential(load.handleSeconds()));
                answered++;
                waited += wait;
                answeredInTime += wait <= answerWithin ? 1 : 0;
            }
        }
        inTime.add((double) answeredInTime / count);
        speed.add(waited / answered);
        givenUp.add(1 - (double) answered / count);
    }

    private double exponential(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }
}
