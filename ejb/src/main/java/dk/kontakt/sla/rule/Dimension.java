package dk.kontakt.sla.rule;

/** What a condition looks at, with its name in JSON. */
public enum Dimension {
    CHANNEL("channel"),
    CATEGORY("category"),
    /** Before or after the sale. */
    SALE("sale"),
    SEGMENT("segment"),
    /** What the customer bought in a year. */
    VALUE_BAND("valueBand"),
    PRIORITY("priority"),
    QUEUE("queue");

    private final String field;

    Dimension(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
