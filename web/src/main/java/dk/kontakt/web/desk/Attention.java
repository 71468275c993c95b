package dk.kontakt.web.desk;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** What an agent has seen of a case, and since when the agent has been at it. */
class Attention implements Serializable {
    private static final long serialVersionUID = 1L;

    /** More is not work on a case but a page left open. */
    private static final Duration MOST = Duration.ofHours(2);

    private final Instant since;
    private int version;

    Attention(int version, Instant since) {
        this.version = version;
        this.since = since;
    }

    void look(int seenVersion) {
        version = seenVersion;
    }

    /** The agent's own deed made this version; anything that came in between stays unseen. */
    void acted(int madeVersion) {
        version = madeVersion == version + 1 ? madeVersion : version;
    }

    /** The time spent on the case since it was opened or last answered. */
    int seconds(Instant now) {
        Duration spent = Duration.between(since, now);
        return (int) (spent.compareTo(MOST) > 0 ? MOST : spent).toSeconds();
    }

    int version() {
        return version;
    }

    Instant since() {
        return since;
    }
}
