package iscg.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Stands between a client and a server, hands on what they say, and alters every letter that is not ASCII on its way to the server. */
final class Meddler implements AutoCloseable {

    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    Meddler(int server) throws IOException {
        Thread.startVirtualThread(() -> {
            while (!listener.isClosed()) {
                try {
                    meddle(listener.accept(), new Socket(InetAddress.getLoopbackAddress(), server));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    int port() {
        return listener.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private static void meddle(Socket client, Socket server) throws IOException {
        var asked = client.getInputStream();
        var answer = client.getOutputStream();
        var there = server.getOutputStream();
        var back = server.getInputStream();
        Thread.startVirtualThread(() -> pass(asked, there, 1));
        Thread.startVirtualThread(() -> pass(back, answer, 0));
    }

    private static void pass(InputStream from, OutputStream to, int change) {
        try (from;
                to) {
            var buffer = new byte[8192];
            for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                for (var i = 0; i < read; i++) {
                    buffer[i] ^= (byte) (buffer[i] < 0 ? change : 0);
                }
                to.write(buffer, 0, read);
            }
        } catch (IOException ended) {
            // By one of them; the other is told by the end of its connection.
        }
    }
}
