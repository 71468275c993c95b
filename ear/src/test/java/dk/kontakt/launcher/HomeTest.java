package dk.kontakt.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void refusesASecondLauncher() {
        Home.at(directory).lock();
        StartRefused refused =
                assertThrows(StartRefused.class, () -> Home.at(directory).lock());
        assertTrue(String.valueOf(refused.getMessage()).contains("already runs"));
    }

    @Test
    void keepsTheLogOfTheStartBefore() throws IOException {
        Home home = Home.at(directory);
        Files.writeString(home.freshLog("server"), "first");
        Files.writeString(home.freshLog("server"), "second");
        assertEquals("first", Files.readString(directory.resolve("log/server.log.1")));
    }

    @Test
    void aPasswordStaysTheSameAndIsTheOwnersAlone() throws IOException {
        Home home = Home.at(directory);
        String made = new Secrets(home).get("database");
        assertEquals(made, new Secrets(home).get("database"));
        assertNotEquals(made, new Secrets(home).get("broker"));
        assertEquals(
                PosixFilePermissions.fromString("rw-------"),
                Files.getPosixFilePermissions(directory.resolve("secrets.properties")));
    }
}
