package dk.kontakt.channel.email.scan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A virus scanner that is asked by INSTREAM (clamd's manual): a length and so many bytes, again and again, and a length of 0. */
public record Clamd(String host, int port) {
    private static final int CHUNK = 65_536;
    private static final int CONNECTING_MILLIS = 5_000;
    private static final int ANSWERING_MILLIS = 60_000;

    /** @throws IOException if the scanner is away, hangs or fails: then nothing is known of the file */
    public Verdict scan(byte[] content) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECTING_MILLIS);
            socket.setSoTimeout(ANSWERING_MILLIS);
            try {
                send(content, new DataOutputStream(socket.getOutputStream()));
            } catch (SocketException e) {
                // It stops listening to what is too large, and says so.
                return Verdict.of(answer(socket));
            }
            return Verdict.of(answer(socket));
        }
    }

    private static void send(byte[] content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int from = 0; from < content.length; from += CHUNK) {
            int length = Math.min(CHUNK, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }
}
