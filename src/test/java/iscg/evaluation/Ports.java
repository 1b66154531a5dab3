package iscg.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The ports of this machine that one evaluation set-up uses. */
record Ports(int portal, int identity, int database, int mail, int mailPage) {

    /**
     * The portal's as wished; the others right behind it, or anywhere if those are taken.
     *
     * @throws CannotStart if the portal's is taken
     */
    static Ports from(int portal) {
        if (!isFree(portal)) {
            throw new CannotStart(
                    "Port " + portal + " is in use by another program: stop it, or choose another with --port");
        }
        return new Ports(portal, freeOr(portal + 1), freeOr(portal + 2), freeOr(portal + 3), freeOr(portal + 4));
    }

    static Ports anywhere() {
        return new Ports(anyFree(), anyFree(), anyFree(), anyFree(), anyFree());
    }

    private static int freeOr(int wished) {
        return isFree(wished) ? wished : anyFree();
    }

    private static boolean isFree(int port) {
        try (var socket = listenOn(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    static int anyFree() {
        try (var socket = listenOn(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket listenOn(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
