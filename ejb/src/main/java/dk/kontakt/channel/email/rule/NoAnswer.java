package dk.kontakt.channel.email.rule;

/** Why a mail gets no automatic answer. */
public enum NoAnswer {
    NO_SENDER("it does not say who wrote it"),
    MACHINE("a machine wrote it"),
    LIST("it came through a mailing list"),
    NULL_RETURN_PATH("its return path is empty"),
    OWN_ADDRESS("the answer would come to ourselves"),
    UNREAD_ADDRESS("nobody reads what is sent to its sender"),
    SUPPRESSED("its sender asked for no automatic answers"),
    ANSWERED_LATELY("its sender got an automatic answer in the last seven days");

    private final String words;

    NoAnswer(String words) {
        this.words = words;
    }

    /** The reason, to go on with "because". */
    public String words() {
        return words;
    }
}
