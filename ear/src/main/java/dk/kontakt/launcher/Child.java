package dk.kontakt.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A process with a pid file, so that the next launcher recognises it after a crash of this one. */
final class Child {
    private final String name;
    private final Home home;
    private final String stopSignal;
    private final Duration patience;
    private @Nullable Process process;
    private CompletableFuture<?> exit = new CompletableFuture<>();

    /** @param stopSignal the signal, as {@code kill} names it, that makes this program end at once but in good order */
    Child(String name, Home home, String stopSignal, Duration patience) {
        this.name = name;
        this.home = home;
        this.stopSignal = stopSignal;
        this.patience = patience;
    }

    void start(List<String> command, Map<String, String> environment, Path workingDirectory) {
        ProcessBuilder builder = new ProcessBuilder(OwnSession.of(command)).directory(workingDirectory.toFile());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log().toFile());
        try {
            process = builder.start();
            exit = process.onExit();
            Files.writeString(pidFile(), Long.toString(process.pid()));
        } catch (IOException e) {
            throw new StartRefused("Cannot start the " + name + ": " + e.getMessage(), e);
        }
    }

    boolean alive() {
        return process != null && process.isAlive();
    }

    CompletableFuture<?> exit() {
        return exit;
    }

    void stop() {
        if (process != null) {
            end(process.toHandle());
        }
    }

    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    /** Recognised by number and command line: the number alone may have been given to another program since. */
    void stopOrphan(String mark) {
        orphan(mark).ifPresent(this::end);
    }

    private Optional<ProcessHandle> orphan(String mark) {
        try {
            if (!Files.exists(pidFile())) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readString(pidFile()).strip());
            return ProcessHandle.of(pid)
                    .filter(found -> found.info().commandLine().orElse("").contains(mark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void end(ProcessHandle handle) {
        signal(handle);
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            handle.destroyForcibly();
            handle.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        deletePidFile();
    }

    private void signal(ProcessHandle handle) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + stopSignal + " " + handle.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            handle.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deletePidFile() {
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pidFile() {
        return home.directory("run").resolve(name + ".pid");
    }

    private Path log() {
        return home.freshLog(name);
    }
}
