package iscg.scan;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;

/** Where a clamd listens: {@code host:port}, {@code [IPv6]:port}, a host alone for the usual port 3310, or a socket's absolute path. */
sealed interface ClamdAddress {

    int USUAL_PORT = 3310;

    /** @throws IllegalArgumentException if it is neither */
    static ClamdAddress of(String text) {
        var stripped = text.strip();
        return stripped.startsWith("/") ? new Socket(UnixDomainSocketAddress.of(stripped)) : machine(stripped);
    }

    /** A channel not yet connected, of the kind that {@link #resolve} needs. */
    SocketChannel channel() throws IOException;

    /** Looked up anew each time: the machine behind a name may change while the portal runs. */
    SocketAddress resolve() throws UnknownHostException;

    private static Machine machine(String text) {
        try {
            var uri = new URI("clamd", text, null, null, null).parseServerAuthority();
            if (uri.getHost() != null) {
                return new Machine(uri.getHost(), uri.getPort() < 0 ? USUAL_PORT : uri.getPort());
            }
        } catch (URISyntaxException e) {
            // told below, in the administrator's terms
        }
        throw new IllegalArgumentException(
                "iscg.scan.clamd is neither host:port nor the absolute path of a socket: " + text);
    }

    /** By TCP. */
    record Machine(String host, int port) implements ClamdAddress {

        @Override
        public SocketChannel channel() throws IOException {
            return SocketChannel.open();
        }

        @Override
        public SocketAddress resolve() throws UnknownHostException {
            var address = new InetSocketAddress(host, port);
            if (address.isUnresolved()) {
                throw new UnknownHostException(host);
            }
            return address;
        }

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /** On this machine. */
    record Socket(UnixDomainSocketAddress path) implements ClamdAddress {

        @Override
        public SocketChannel channel() throws IOException {
            return SocketChannel.open(StandardProtocolFamily.UNIX);
        }

        @Override
        public SocketAddress resolve() {
            return path;
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }
}
