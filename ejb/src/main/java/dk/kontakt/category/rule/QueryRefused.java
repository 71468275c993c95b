package dk.kontakt.category.rule;

/** A query that cannot be read. */
public class QueryRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int position;

    /** Why a query cannot be read. */
    public enum Reason {
        SYNTAX("is not finished or has something that does not belong here"),
        FIELD("names a field other than subject and text"),
        LEADING_WILDCARD("has a word that begins with * or ?"),
        SHORT_BEGINNING("has a beginning of a word with fewer than two letters"),
        EXPRESSION("has a range or a regular expression, which rules do not have; write \\/ for a slash"),
        NOTHING("asks for no word at all; NOT needs a word beside it that must be there");

        private final String detail;

        Reason(String detail) {
            this.detail = detail;
        }
    }

    QueryRefused(Reason reason, int position) {
        super(reason.detail + ", at character " + position);
        this.reason = reason;
        this.position = position;
    }

    public Reason reason() {
        return reason;
    }

    /** Of the character in the query, counted from 1. */
    public int position() {
        return position;
    }
}
