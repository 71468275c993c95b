package dk.kontakt.web.report.table;

/** Which way a figure should go. */
public enum Better {
    MORE,
    LESS,
    NEITHER,

    /** What stands beside a figure and does not change with the period: no change of it is told. */
    NOT_COMPARED;

    /** The tone of a mark for a change by {@code difference}. */
    public String tone(double difference) {
        if (this == NEITHER || this == NOT_COMPARED || difference == 0) {
            return "quiet";
        }
        return (difference > 0) == (this == MORE) ? "good" : "bad";
    }
}
