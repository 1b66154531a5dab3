package iscg.scan;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** Where a clamd listens: {@code host:port}, {@code [IPv6]:port}, a host alone for the usual port 3310, or a socket's absolute path. */
record ClamdAddress(String text) {

    private static final int USUAL_PORT = 3310;

    ClamdAddress {
        if (!isSocket(text) && uri(text).getHost() == null) {
            throw new IllegalArgumentException(
                    "iscg.scan.clamd is neither host:port nor the absolute path of a socket: " + text);
        }
    }

    static ClamdAddress of(String text) {
        return new ClamdAddress(text.strip());
    }

    /** A channel not yet connected, of the kind that {@link #resolve} needs. */
    SocketChannel channel() throws IOException {
        return isSocket(text) ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
    }

    /** Looked up anew each time: the machine behind a name may change while the portal runs. */
    SocketAddress resolve() throws UnknownHostException {
        if (isSocket(text)) {
            return UnixDomainSocketAddress.of(Path.of(text));
        }
        var uri = uri(text);
        var address = new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? USUAL_PORT : uri.getPort());
        if (address.isUnresolved()) {
            throw new UnknownHostException(uri.getHost());
        }
        return address;
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isSocket(String text) {
        return text.startsWith("/");
    }

    private static URI uri(String text) {
        return URI.create("clamd://" + text);
    }
}
