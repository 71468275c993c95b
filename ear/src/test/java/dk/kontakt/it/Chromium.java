package dk.kontakt.it;

import com.microsoft.playwright.BrowserType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's Chromium. Where it is missing and this is root on a Debian, it is installed; else the browser tests are skipped. */
final class Chromium {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private Chromium() {}

    static Path find() {
        Optional<Path> found = existing().or(Chromium::installed);
        Assumptions.assumeTrue(found.isPresent(), "Browser tests need Chromium: apt-get install chromium");
        return found.orElseThrow();
    }

    /** Without a sandbox only where there is no user to have one: root in a container. */
    static BrowserType.LaunchOptions options(Path executable) {
        List<String> arguments = List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        boolean root = "root".equals(System.getProperty("user.name"));
        return new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setArgs(Stream.concat(arguments.stream(), root ? Stream.of("--no-sandbox") : Stream.of())
                        .toList());
    }

    private static Optional<Path> existing() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> installed() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        try {
            new ProcessBuilder(
                            "sh", "-c", "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return existing();
    }
}
