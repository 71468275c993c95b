package dk.kontakt.report;

import jakarta.ejb.ApplicationException;

/** A period that cannot be reported. */
@ApplicationException
public class PeriodRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What is wrong with the period. */
    public enum Reason {
        ENDS_BEFORE_IT_STARTS("The period ends before it starts"),
        TOO_LONG("The period is longer than ten years");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    public PeriodRefused(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
