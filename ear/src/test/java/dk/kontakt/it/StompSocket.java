package dk.kontakt.it;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A stranger who knows STOMP 1.2 and nothing else, not even a library of it: frames on a bare socket. */
final class StompSocket implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream in;

    /** What the broker says. */
    record Frame(String command, Map<String, String> headers, String body) {}

    StompSocket(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** Says who it is; the answer is CONNECTED or ERROR. */
    Frame logIn(String user, String password) throws IOException {
        return ask("CONNECT", "", "accept-version:1.2", "host:127.0.0.1", "login:" + user, "passcode:" + password);
    }

    /** Says something and waits until it was done: the answer is RECEIPT or ERROR. */
    Frame confirmed(String command, String body, String... headers) throws IOException {
        say(
                command,
                body,
                Stream.concat(Stream.of(headers), Stream.of("receipt:1")).toArray(String[]::new));
        return hear();
    }

    private Frame ask(String command, String body, String... headers) throws IOException {
        say(command, body, headers);
        return hear();
    }

    private void say(String command, String body, String... headers) throws IOException {
        String frame = command + "\n" + String.join("\n", headers) + "\n\n" + body + "\0";
        socket.getOutputStream().write(frame.getBytes(StandardCharsets.UTF_8));
    }

    Frame hear() throws IOException {
        String[] parts = frame().split("\n\n", 2);
        String[] lines = parts[0].split("\n");
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(":", 2);
            headers.putIfAbsent(header[0], header[1].replace("\\c", ":").replace("\\n", "\n"));
        }
        return new Frame(lines[0], headers, parts.length == 2 ? parts[1] : "");
    }

    /** Up to the NUL, without the line ends by which the broker shows that it is there. */
    private String frame() throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int next = in.read(); next != 0; next = in.read()) {
            if (next < 0) {
                throw new IOException("the broker has hung up");
            } else if (bytes.size() > 0 || next != '\n') {
                bytes.write(next);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
