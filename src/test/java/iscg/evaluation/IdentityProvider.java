package iscg.evaluation;

import iscg.evaluation.identity.DemoIdentityProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The demo identity provider as a process of its own: it outlives restarts of the portal, as a real one does. */
final class IdentityProvider implements AutoCloseable {

    static final String PROCESS = "identity-provider";

    private final Companion process;
    private final Ports ports;

    private IdentityProvider(Companion process, Ports ports) {
        this.process = process;
        this.ports = ports;
    }

    /** Starts, and returns at once. */
    static IdentityProvider start(DataFolder folder, Ports ports, String clientSecret) {
        var secrets = Map.of("PORTAL_SECRET", clientSecret);
        return new IdentityProvider(Companion.start(PROCESS, folder, command(folder, ports), secrets), ports);
    }

    /** A small JVM, quick to start. The folder stands in it to tell this process from others of its number. */
    static List<String> command(DataFolder folder, Ports ports) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Discg.data=" + folder.root(),
                "-cp",
                System.getProperty("java.class.path"),
                DemoIdentityProvider.class.getName(),
                "--server.port=" + ports.identity(),
                "--portal.port=" + ports.portal());
    }

    /** Returns when one can sign in. */
    void await() throws InterruptedException {
        Readiness.ofAddress(address() + "/.well-known/openid-configuration").await(process);
    }

    String address() {
        return "http://localhost:" + ports.identity();
    }

    Companion process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
