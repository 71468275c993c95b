package dk.kontakt.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** The Java that runs the children: the one that runs the launcher. */
final class Java {
    private static final int OLDEST = 17;

    private Java() {}

    static String command() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        if (!Files.isExecutable(java)) {
            throw new StartRefused("No Java at " + java + "; set JAVA_HOME to a JDK 17 or newer.");
        }
        if (Runtime.version().feature() < OLDEST) {
            throw new StartRefused("Kontakt needs Java 17 or newer, this is "
                    + Runtime.version().feature() + "; set JAVA_HOME.");
        }
        return java.toString();
    }
}
