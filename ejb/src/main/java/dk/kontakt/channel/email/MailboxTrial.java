package dk.kontakt.channel.email;

/** What came of logging in to both servers of a mailbox. */
public record MailboxTrial(Finding reading, Finding sending) {

    /** How it ended. */
    public enum Outcome {
        WORKS,
        UNKNOWN_HOST,
        NO_CONNECTION,
        NOT_ENCRYPTED,
        LOGIN_REFUSED,
        NO_FOLDER,
        SETTING_MISSING,
        FAILED
    }

    /**
     * What one server answered.
     *
     * @param words the server's or the machine's own, in one line; empty if it works
     */
    public record Finding(Outcome outcome, String words) {
        static final Finding WORKS = new Finding(Outcome.WORKS, "");

        public boolean works() {
            return outcome == Outcome.WORKS;
        }
    }
}
