package dk.kontakt.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The processes that serve database sessions outlive a killed postmaster for a moment, and none may start while they hold its memory.
 * They work in the data directory, which is how they are found; systems without {@code /proc} show none.
 */
final class LingeringSessions {
    private static final Path PROCESSES = Path.of("/proc");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LOOK_EACH_MILLIS = 100;

    private final Path dataDirectory;

    LingeringSessions(Path dataDirectory) {
        this.dataDirectory = dataDirectory;
    }

    /** Waits until they have ended by themselves, and ends those that do not. */
    void end() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<ProcessHandle> left = find();
        while (!left.isEmpty()) {
            if (System.nanoTime() > deadline) {
                left.forEach(ProcessHandle::destroyForcibly);
            }
            pause();
            left = find();
        }
    }

    private List<ProcessHandle> find() {
        if (!Files.isDirectory(PROCESSES) || !Files.isDirectory(dataDirectory)) {
            return List.of();
        }
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(this::worksHere).toList();
        }
    }

    private boolean worksHere(ProcessHandle process) {
        return workingDirectory(process).filter(dataDirectory::equals).isPresent();
    }

    private static Optional<Path> workingDirectory(ProcessHandle process) {
        try {
            return Optional.of(PROCESSES.resolve(process.pid() + "/cwd").toRealPath());
        } catch (IOException | SecurityException e) {
            // It ended meanwhile, or is somebody else's.
            return Optional.empty();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EACH_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
