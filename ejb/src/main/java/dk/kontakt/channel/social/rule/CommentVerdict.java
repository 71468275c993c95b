package dk.kontakt.channel.social.rule;

/** What a public comment is taken for, and whether it becomes a contact. */
public enum CommentVerdict {
    COMPLAINT(true),
    REQUEST(true),
    QUESTION(true),
    /** Neither, and no praise, but it speaks of what we sell and send. */
    OUR_SERVICE(true),
    PRAISE(false),
    /** Speaks to a friend, or only names one. */
    FRIENDS(false),
    /** Nothing that speaks for a case. */
    REMARK(false);

    private final boolean taken;

    CommentVerdict(boolean taken) {
        this.taken = taken;
    }

    public boolean isTaken() {
        return taken;
    }
}
