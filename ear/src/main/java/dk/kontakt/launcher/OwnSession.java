package dk.kontakt.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps Ctrl-C away from the children: the terminal would end all of them at once, and the order matters. */
final class OwnSession {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private OwnSession() {}

    static List<String> of(List<String> command) {
        List<String> prefixed = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            prefixed.add(SETSID.toString());
        }
        prefixed.addAll(command);
        return prefixed;
    }
}
