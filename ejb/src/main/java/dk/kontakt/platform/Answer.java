package dk.kontakt.platform;

/** Whether a part works, in words that anybody may read. */
public record Answer(boolean works, String detail) {

    /** Of a part that could not even be asked, as one that is down. */
    static final Answer NONE = fails("does not answer");

    boolean isNone() {
        return equals(NONE);
    }

    static Answer works(String detail) {
        return new Answer(true, detail);
    }

    static Answer fails(String detail) {
        return new Answer(false, detail);
    }
}
