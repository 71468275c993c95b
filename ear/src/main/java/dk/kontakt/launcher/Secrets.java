package dk.kontakt.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords that this installation made for its own parts, in a file that only its owner may read. */
public final class Secrets {
    private static final int BYTES = 24;

    private final Path file;
    private final Properties kept = new Properties();

    public Secrets(Home home) {
        this.file = home.path("secrets.properties");
        if (Files.exists(file)) {
            read();
        }
    }

    /** The password of that name, made and stored at the first question. */
    public synchronized String get(String name) {
        if (!kept.containsKey(name)) {
            kept.setProperty(name, random());
            writeOwnerOnly(file, kept);
        }
        return kept.getProperty(name);
    }

    /** Never readable by others, not even for the moment between making the file and closing it. */
    static void writeOwnerOnly(Path file, Properties content) {
        try {
            Path fresh = Files.createTempFile(
                    file.getParent(),
                    "new",
                    ".properties",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                content.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
