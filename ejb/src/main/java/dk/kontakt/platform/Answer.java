package dk.kontakt.platform;

/** Whether a part works, in words that anybody may read. */
public record Answer(boolean works, String detail) {

    static Answer works(String detail) {
        return new Answer(true, detail);
    }

    static Answer fails(String detail) {
        return new Answer(false, detail);
    }
}
