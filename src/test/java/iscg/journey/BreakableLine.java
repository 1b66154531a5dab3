package iscg.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Proxy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * The line between a browser and the portal: it can be slow, and it can break in the middle of what it carries. To the browser it
 * is a proxy.
 */
final class BreakableLine implements AutoCloseable {

    private static final int BUFFER = 1 << 14;

    private final ServerSocket door;
    private final ExecutorService carriers = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean broken;
    private volatile int bytesPerSecond = Integer.MAX_VALUE;

    BreakableLine() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        carriers.execute(this::open);
    }

    /** A device on this line; the way to the identity provider, where one signs in, is another one. */
    Browser.NewContextOptions device(String issuer) {
        var proxy = new Proxy("http://127.0.0.1:" + door.getLocalPort());
        return new Browser.NewContextOptions()
                .setProxy(proxy.setBypass(URI.create(issuer).getAuthority()));
    }

    /** Lets that much through to the portal on each connection. */
    void carry(int bytesPerSecond) {
        this.bytesPerSecond = bytesPerSecond;
    }

    void breaks() {
        broken = true;
        ends.forEach(BreakableLine::cut);
    }

    void isMended() {
        broken = false;
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var browser = door.accept();
                ends.add(browser);
                carriers.execute(() -> connect(browser));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket browser) {
        try (browser) {
            var head = head(browser.getInputStream());
            if (broken || head.isEmpty()) {
                return;
            }
            var portal = URI.create(head.split(" ")[1]);
            try (var there = new Socket(portal.getHost(), portal.getPort())) {
                ends.add(there);
                there.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
                var back = carriers.submit(() -> pass(there, browser, false));
                pass(browser, there, true);
                back.get();
            }
        } catch (Exception whateverBreaksIt) {
            cut(browser);
        } finally {
            ends.remove(browser);
        }
    }

    /** The first request's, up to the empty line. */
    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        for (int read; head.indexOf("\r\n\r\n") < 0 && (read = in.read()) >= 0; ) {
            head.append((char) read);
        }
        return head.toString();
    }

    private Void pass(Socket from, Socket to, boolean slowly) throws IOException {
        var buffer = new byte[BUFFER];
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int read; (read = in.read(buffer)) >= 0; ) {
            out.write(buffer, 0, read);
            if (slowly) {
                LockSupport.parkNanos(read * 1_000_000_000L / bytesPerSecond);
            }
        }
        to.shutdownOutput();
        return null;
    }

    private static void cut(Socket end) {
        try {
            end.setSoLinger(true, 0); // as an error, not as an end
            end.close();
        } catch (IOException alreadyCut) {
            // as wished
        }
    }

    @Override
    public void close() {
        breaks();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        carriers.shutdownNow();
    }
}
