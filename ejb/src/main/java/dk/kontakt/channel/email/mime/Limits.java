package dk.kontakt.channel.email.mime;

/** Counts the parts of a mail, so that none is taken apart without end. */
final class Limits {
    static final int DEEPEST = 20;
    static final int MOST_PARTS = 200;

    private final Problems problems;
    private int parts;

    Limits(Problems problems) {
        this.problems = problems;
    }

    /** False if there have been too many. */
    boolean another() {
        if (parts >= MOST_PARTS) {
            problems.add("The mail has more than " + MOST_PARTS + " parts; the rest was left out.");
            return false;
        }
        parts++;
        return true;
    }

    boolean tooDeep(int depth) {
        if (depth < DEEPEST) {
            return false;
        }
        problems.add("The mail is nested deeper than " + DEEPEST + " levels; what is below is kept as a file.");
        return true;
    }
}
