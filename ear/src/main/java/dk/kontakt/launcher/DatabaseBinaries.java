package dk.kontakt.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, which come packed in a library and are unpacked once into the home. */
final class DatabaseBinaries {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private DatabaseBinaries() {}

    /** The directory with {@code bin}, {@code lib} and {@code share}. */
    static Path in(Home home) {
        Path target = home.path("postgresql-" + Versions.postgresql());
        if (!Files.exists(target)) {
            unpack(home.emptied("unpacking"), target);
        }
        return target;
    }

    private static void unpack(Path temporary, Path target) {
        try (InputStream packed = DatabaseBinaries.class.getResourceAsStream(ARCHIVE)) {
            unpack(requirePlatform(packed), temporary);
            Files.move(temporary, target);
        } catch (IOException e) {
            throw new StartRefused("Cannot unpack PostgreSQL into " + target + ": " + e.getMessage(), e);
        }
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static InputStream requirePlatform(@Nullable InputStream packed) {
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (packed == null || !platform.equals("Linux amd64")) {
            throw new StartRefused("The embedded database runs on Linux amd64 only, this is " + platform
                    + "; give a PostgreSQL 17 of your own with -Dkontakt.db.url=jdbc:postgresql://host/database.");
        }
        return packed;
    }
}
