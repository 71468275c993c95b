package dk.kontakt.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    private static final Duration PATIENCE = Duration.ofMillis(500);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Home home;

    @SuppressWarnings("NullAway.Init")
    private Child left;

    @BeforeEach
    void startAndForget() {
        home = Home.at(directory);
        left = new Child("sleeper", home, "TERM", PATIENCE);
        left.start(List.of("sleep", "600"), Map.of(), directory);
    }

    @AfterEach
    void end() {
        left.kill();
    }

    @Test
    void stopsWhatAKilledLauncherLeft() {
        new Child("sleeper", home, "TERM", PATIENCE).stopOrphan("sleep");
        assertFalse(left.alive());
    }

    @Test
    void leavesAnotherProgramWithTheSameNumberAlone() {
        new Child("sleeper", home, "TERM", PATIENCE).stopOrphan("a mark that only ours carries");
        assertTrue(left.alive());
    }

    @Test
    void survivesAPidFileThatWasCutOff() throws IOException {
        Files.writeString(directory.resolve("run/sleeper.pid"), "");
        new Child("sleeper", home, "TERM", PATIENCE).stopOrphan("sleep");
        assertTrue(left.alive());
    }

    @Test
    void usesForceOnWhatDoesNotEndInTime() {
        Child deaf = new Child("deaf", home, "TERM", PATIENCE);
        deaf.start(List.of("sh", "-c", "trap '' TERM; while :; do sleep 0.1; done"), Map.of(), directory);
        assertTrue(Waiting.until(deaf::alive, PATIENCE));
        deaf.stop();
        assertFalse(deaf.alive());
    }
}
