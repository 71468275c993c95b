package dk.kontakt.channel.telephony.call;

/** What became of a call that is over. */
public enum Outcome {
    ANSWERED,
    /** It rang at an agent's telephone and nobody took it. */
    MISSED,
    /** The caller hung up while waiting. */
    ABANDONED,
    /** Whom we called did not answer. */
    NO_ANSWER;

    /** Whether somebody called us in vain. */
    public boolean isInVain() {
        return this == MISSED || this == ABANDONED;
    }
}
