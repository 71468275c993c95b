package dk.kontakt.web.report.table;

/** What the cells of a column are, and so how they are written; times are seconds, shares are parts of one, money is DKK, rates have digits. */
public enum Kind {
    COUNT,
    SHARE,
    TIME,
    RATING,
    RATE,
    MONEY,
    DATE,
    TEXT;

    public boolean isNumber() {
        return this != DATE && this != TEXT;
    }
}
