package dk.kontakt.demo.story;

/** How a ticket stands at the present; {@code forFirstAgent} if it should be with the agent whom visitors log in as. */
record Fate(Kind kind, boolean forFirstAgent) {
    static final Fate DONE = new Fate(Kind.DONE, false);

    /** The kinds of fate. */
    enum Kind {
        /** Answered, unless the customer does not answer us. */
        DONE,
        /** About gas, which no agent at work knows enough of. */
        WAITS,
        /** In a queue from which agents fetch, and not fetched yet. */
        UNFETCHED,
        /** With an agent who has not answered yet. */
        OPEN,
        ON_HOLD,
        /** We asked the customer something. */
        PENDING
    }

    boolean isWithAgent() {
        return kind == Kind.OPEN || kind == Kind.ON_HOLD;
    }
}
