package dk.kontakt.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** A hundred neighbouring ports for a server that derives its own from one number. */
final class PortBlock {
    /** Below the range from which the system gives ports to clients. */
    private static final int FIRST = 20_000;

    private static final int BLOCKS = 100;
    private static final int SIZE = 100;

    private PortBlock() {}

    /** The first port of a block in which nobody listens; two builds at once begin their search in different places. */
    static int free() {
        int begin = (int) (ProcessHandle.current().pid() % BLOCKS);
        return IntStream.range(begin, begin + BLOCKS)
                .map(block -> FIRST + block % BLOCKS * SIZE)
                .filter(base -> IntStream.range(base, base + SIZE).allMatch(PortBlock::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("0.0.0.0"))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
