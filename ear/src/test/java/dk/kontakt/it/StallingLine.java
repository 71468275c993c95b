package dk.kontakt.it;

import dk.kontakt.launcher.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The way to a server, on which at times everything is accepted and nothing comes back; connections of such a time never recover. */
final class StallingLine implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(StallingLine.class.getName());

    private final int port = Ports.free();
    private final int target;
    private final ServerSocket server;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile int stalls;

    StallingLine(int target) {
        this.target = target;
        try {
            server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        inBackground(this::accept);
    }

    int port() {
        return port;
    }

    /** From now on nothing comes back, by the connections that there are and by new ones. */
    void stall() {
        stalls++;
    }

    /** New connections work. */
    void workAgain() {
        stalls++;
    }

    private boolean isStalled() {
        return stalls % 2 == 1;
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = server.accept();
            sockets.add(client);
            if (!isStalled()) {
                var there = new Socket(InetAddress.getLoopbackAddress(), target);
                sockets.add(there);
                int now = stalls;
                inBackground(() -> carry(client, there, now));
                inBackground(() -> carry(there, client, now));
            }
        }
    }

    private void carry(Socket from, Socket to, int begun) throws IOException {
        byte[] some = new byte[8_192];
        InputStream in = from.getInputStream();
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            if (stalls == begun) {
                to.getOutputStream().write(some, 0, read);
                to.getOutputStream().flush();
            }
        }
        if (stalls == begun) {
            to.close();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (SocketException e) {
                        LOG.log(Level.FINE, "A connection ended", e);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "line");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException;
    }
}
