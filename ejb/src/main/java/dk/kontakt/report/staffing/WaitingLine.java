package dk.kontakt.report.staffing;

import java.util.Optional;

/** A load in front of agents of whom the longest waiting contact gets the first that is free. */
public interface WaitingLine {

    Load load();

    /** What {@code agents}, one or more, achieve; empty where the line would grow without end. */
    Optional<Expectation> with(int agents);
}
