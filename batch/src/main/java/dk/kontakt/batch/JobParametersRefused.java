package dk.kontakt.batch;

import jakarta.ejb.ApplicationException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Parameters that a job does not take, or not like this; it was not started. */
@ApplicationException
public class JobParametersRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SortedMap<String, String> problems;

    public JobParametersRefused(SortedMap<String, String> problems) {
        super(problems.toString());
        this.problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
    }

    /** What is wrong with each, as in "must be a month as 2026-01". */
    public SortedMap<String, String> problems() {
        return problems;
    }
}
