package dk.kontakt.report.staffing;

import java.time.Duration;

/** The contacts that come within an interval, and how long one takes on average. */
public record Load(double contacts, Duration interval, Duration averageHandleTime) {

    /** The agents that it keeps busy on average; above that many erlangs no line is reckoned with. */
    public static final double MOST_ERLANGS = 5_000;

    public double erlangs() {
        return contactsPerSecond() * handleSeconds();
    }

    double contactsPerSecond() {
        return contacts / seconds(interval);
    }

    double handleSeconds() {
        return seconds(averageHandleTime);
    }

    static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }
}
