package dk.kontakt.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Questions about TCP ports of this machine. */
public final class Ports {
    private static final int CONNECT_MILLIS = 300;

    private Ports() {}

    /** Refuses a port that another program listens on, naming the property that chooses another. */
    static void requireFree(String address, int port, String property) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException e) {
            throw new StartRefused(
                    "Port " + port + " is in use by another program; stop it or choose another with -D" + property
                            + "=<port>.",
                    e);
        }
    }

    public static boolean answers(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A port that nobody listens on now; for tests, which run beside other programs. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefused("This machine has no free port.", e);
        }
    }
}
