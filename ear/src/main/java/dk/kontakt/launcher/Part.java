package dk.kontakt.launcher;

import java.util.concurrent.CompletableFuture;

/** One of the product's processes: started, watched and stopped by the launcher. */
public interface Part {
    String name();

    /** Returns when the part serves; stops first what a crashed launcher left running. */
    void start();

    /** Completes when the process has ended, for whatever reason. */
    CompletableFuture<?> exit();

    /** Ends the process in good order, and by force when it does not end in time; does nothing when it does not run. */
    void stop();
}
