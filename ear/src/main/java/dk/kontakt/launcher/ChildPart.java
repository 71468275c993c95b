package dk.kontakt.launcher;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** A part that runs as a {@link Child}: what is left to say of each is its command and how to tell that it serves. */
abstract class ChildPart implements Part {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

    final Home home;
    final Child child;
    private final String name;

    ChildPart(String name, Home home, String stopSignal) {
        this.name = name;
        this.home = home;
        this.child = new Child(name, home, stopSignal, STOP_LIMIT);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public CompletableFuture<?> exit() {
        return child.exit();
    }

    @Override
    public void stop() {
        child.stop();
    }

    @Override
    public void kill() {
        child.kill();
    }

    /** Stops the process again when it does not come to serve. */
    void await(BooleanSupplier serves) {
        boolean up = Waiting.until(() -> !child.alive() || serves.getAsBoolean(), START_LIMIT);
        if (!up || !child.alive()) {
            child.stop();
            throw new StartRefused("The " + name + " did not start; see " + home.path("log/" + name + ".log") + ".");
        }
    }
}
