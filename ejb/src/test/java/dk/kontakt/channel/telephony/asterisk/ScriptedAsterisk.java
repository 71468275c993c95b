package dk.kontakt.channel.telephony.asterisk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A server of ours on a loopback socket that answers as the documentation of Asterisk's manager interface says, by a script. It is not an
 * Asterisk: what a real one does beyond its documentation is not tried here.
 */
final class ScriptedAsterisk implements AutoCloseable {
    private final ServerSocket socket;
    private final List<Map<String, String>> actions = new CopyOnWriteArrayList<>();
    private volatile List<String> channels = List.of();
    private volatile @Nullable Socket client;

    ScriptedAsterisk() {
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::serve, "scripted-asterisk");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What clients asked for by an action of that name. */
    List<Map<String, String>> asked(String name) {
        return actions.stream()
                .filter(action -> name.equals(action.get("action")))
                .toList();
    }

    /** The channels that it has when it is asked, each as the lines of an event. */
    void has(List<String> newChannels) {
        channels = List.copyOf(newChannels);
    }

    /** Tells of something; {@code lines} without the end of the event. */
    void tell(String lines) {
        send(lines.strip() + "\n\n");
    }

    /** Breaks the connection; the next log-in is served again. */
    void hangUp() {
        Socket current = client;
        client = null;
        try {
            if (current != null) {
                current.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket accepted = socket.accept();
                client = accepted;
                send("Asterisk Call Manager/2.10.4\n");
                listen(accepted);
            } catch (IOException e) {
                // The client or the test has gone; the next one is served.
            }
        }
    }

    private void listen(Socket from) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.UTF_8));
        Map<String, String> action = new HashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                action.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            } else if (!action.isEmpty()) {
                answer(action);
                action = new HashMap<>();
            }
        }
    }

    private void answer(Map<String, String> action) {
        String id = "ActionID: " + action.get("actionid") + "\n";
        switch (action.getOrDefault("action", "")) {
            case "Challenge" -> send("Response: Success\n" + id + "Challenge: 4711\n\n");
            case "Login" -> send("Response: Success\n" + id + "Message: Authentication accepted\n\n");
            case "Command" -> send("Response: Error\n" + id + "Message: Permission denied\n\n");
            case "CoreShowChannels" -> show(id);
            default -> {
                actions.add(Map.copyOf(action));
                send("Response: Success\n" + id + "Message: queued\n\n");
            }
        }
    }

    private void show(String id) {
        send("Response: Success\n" + id + "EventList: start\nMessage: Channels will follow\n\n");
        channels.forEach(channel -> send("Event: CoreShowChannel\n" + id + channel.strip() + "\n\n"));
        send("Event: CoreShowChannelsComplete\n" + id + "EventList: Complete\nListItems: " + channels.size() + "\n\n");
    }

    private synchronized void send(String text) {
        Socket current = client;
        if (current == null) {
            return;
        }
        try {
            OutputStream out = current.getOutputStream();
            out.write(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        hangUp();
    }
}
