package dk.kontakt.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL refuses to run as root; in a user namespace of its own it sees another user. */
final class UnprivilegedUser {
    private static final Path UNSHARE = Path.of("/usr/bin/unshare");

    private UnprivilegedUser() {}

    static List<String> prefix() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (!Files.isExecutable(UNSHARE)) {
            throw new StartRefused("PostgreSQL does not run as root; start Kontakt as another user.");
        }
        return List.of(UNSHARE.toString(), "-U");
    }
}
