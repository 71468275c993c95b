package dk.kontakt.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The delivered post-boot commands, for a server that does not run in the distribution's directory. */
final class PostBoot {
    private PostBoot() {}

    static Path withAbsolutePath() {
        Path distribution = Deployments.distribution();
        try {
            String commands = Files.readString(distribution.resolve("config/payara/post-boot.asadmin"));
            Path archive = distribution.resolve("artemis-ra.rar");
            return Files.writeString(
                    Deployments.target().resolve("it/post-boot.asadmin"),
                    commands.replace(" artemis-ra.rar\n", " " + archive + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
