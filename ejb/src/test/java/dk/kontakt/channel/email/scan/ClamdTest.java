package dk.kontakt.channel.email.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ClamdTest {

    @Test
    void findsNothingInAnEmptyFileAndInALargeOne() throws IOException {
        try (var clamd = new ScriptedClamd()) {
            assertEquals(Verdict.Kind.CLEAN, clamd.client().scan(new byte[0]).kind());
            assertEquals(
                    Verdict.Kind.CLEAN, clamd.client().scan(new byte[200_000]).kind());
        }
    }

    @Test
    void namesWhatItFindsBehindTheFirstPiece() throws IOException {
        byte[] file = (" ".repeat(70_000) + ScriptedClamd.EICAR).getBytes(StandardCharsets.US_ASCII);
        try (var clamd = new ScriptedClamd()) {
            assertEquals(
                    new Verdict(Verdict.Kind.INFECTED, "Win.Test.EICAR_HDB-1"),
                    clamd.client().scan(file));
        }
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        try (var clamd = new ScriptedClamd()) {
            assertEquals(
                    new Verdict(Verdict.Kind.REFUSED, "INSTREAM size limit exceeded."),
                    clamd.client().scan(new byte[ScriptedClamd.LIMIT + 1]));
        }
    }

    @Test
    void knowsNothingWhileTheScannerIsAwayOrSaysSomethingElse() throws IOException {
        try (var nobodyListens = new Socket()) {
            nobodyListens.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            var away = new Clamd("127.0.0.1", nobodyListens.getLocalPort());
            assertThrows(IOException.class, () -> away.scan(new byte[1]));
        }
        assertThrows(IOException.class, () -> Verdict.of("stream: Can't allocate memory ERROR"));
        assertThrows(IOException.class, () -> Verdict.of(""));
    }
}
