package dk.kontakt.channel.email;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.SocketFactory;

/** Makes connections that can be broken from outside: whoever waits by one for a server's news is not told that the server has gone. */
final class BreakableSockets extends SocketFactory {
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    /** Ends whatever waits by a connection; a client may have several to its server. */
    void breakAll() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    @Override
    public Socket createSocket() {
        var socket = new Socket();
        sockets.add(socket);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw connected();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int localPort) throws IOException {
        throw connected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw connected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int localPort) throws IOException {
        throw connected();
    }

    private static IOException connected() {
        return new IOException("the client connects by itself, with its own limit of time");
    }
}
