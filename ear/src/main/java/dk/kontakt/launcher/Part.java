package dk.kontakt.launcher;

import java.util.concurrent.CompletableFuture;

/** One of the product's processes, or the demo's mail server: started, watched and stopped by the launcher. */
public interface Part {
    String name();

    /** Stops what a crashed launcher left running, and refuses to go on when another program has the port. */
    void clear();

    /** Returns when the part serves. */
    void start();

    /** Completes when the process has ended, for whatever reason. */
    CompletableFuture<?> exit();

    /** Ends the process in good order, and by force when it does not end in time; does nothing when it does not run. */
    void stop();

    /** Ends the process at once, as a crash would. */
    void kill();
}
