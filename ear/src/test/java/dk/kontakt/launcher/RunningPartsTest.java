package dk.kontakt.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RunningPartsTest {
    private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final RunningParts parts =
            new RunningParts(new Progress(new PrintStream(shown, true, StandardCharsets.UTF_8), clock), clock);
    private final List<String> happened = new ArrayList<>();

    @Test
    void stopsInTheOtherOrder() {
        parts.start(new Recorded("database", 0), "here");
        parts.start(new Recorded("server", 0), "here");
        parts.stopAll();
        assertEquals(List.of("start database", "start server", "stop server", "stop database"), happened);
    }

    @Test
    void startsNothingMoreWhenStopping() {
        parts.stopAll();
        parts.start(new Recorded("server", 0), "here");
        assertEquals(List.of(), happened);
    }

    @Test
    void startsAgainWhatDiesButNotForEver() {
        parts.start(new Recorded("broker", 100), "here");
        StartRefused refused = assertThrows(StartRefused.class, parts::watch);
        assertTrue(String.valueOf(refused.getMessage()).contains("broker"));
        assertEquals(6, happened.stream().filter("start broker"::equals).count());
        assertTrue(shown.toString(StandardCharsets.UTF_8).contains("is back"));
    }

    /** Dies as many times as told, each time at once. */
    private final class Recorded implements Part {
        private final String name;
        private int deaths;

        Recorded(String name, int deaths) {
            this.name = name;
            this.deaths = deaths;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void clear() {}

        @Override
        public void start() {
            happened.add("start " + name);
        }

        @Override
        public CompletableFuture<?> exit() {
            return deaths-- > 0 ? CompletableFuture.completedFuture(name) : new CompletableFuture<>();
        }

        @Override
        public void stop() {
            happened.add("stop " + name);
        }

        @Override
        public void kill() {}
    }
}
