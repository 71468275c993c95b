package dk.kontakt.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The directory that keeps the data, logs and passwords of one installation, used by one launcher at a time. */
public final class Home {
    private final Path directory;
    private @Nullable FileLock held;

    private Home(Path directory) {
        this.directory = directory;
    }

    public static Home at(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            return new Home(directory);
        } catch (IOException | UnsupportedOperationException e) {
            throw new StartRefused(
                    "Cannot write to " + directory + "; choose another with -Dkontakt.home=<directory>.", e);
        }
    }

    /** For as long as this process lives; refuses a home that a running launcher uses. */
    void lock() {
        if (!tryLock()) {
            throw new StartRefused("Kontakt already runs with its data in " + directory
                    + "; stop it first, or give -Dkontakt.home=<another directory>.");
        }
    }

    boolean tryLock() {
        try {
            FileChannel file =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held = file.tryLock();
            return held != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A directory below this home, made when it is missing. */
    Path directory(String name) {
        try {
            return Files.createDirectories(directory.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String name) {
        return directory.resolve(name);
    }

    /** The log of a part; the one of the start before is kept beside it. */
    Path freshLog(String part) {
        Path log = directory("log").resolve(part + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(part + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty directory for files of one run. */
    Path emptied(String name) {
        delete(name);
        return directory(name);
    }

    /** Removes what lies under that name, if anything. */
    public void delete(String name) {
        deleteTree(directory.resolve(name));
    }

    static void deleteTree(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
