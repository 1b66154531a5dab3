package iscg.evaluation;

import iscg.evaluation.identity.DemoIdentityProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The demo identity provider as a process of its own: it outlives restarts of the portal, as a real one does. */
final class DemoSignIn implements IdentityProvider {

    private final Companion process;
    private final Ports ports;

    private DemoSignIn(Companion process, Ports ports) {
        this.process = process;
        this.ports = ports;
    }

    /** Starts, and returns at once. */
    static DemoSignIn start(DataFolder folder, Ports ports, String clientSecret) {
        var secrets = Map.of("PORTAL_SECRET", clientSecret);
        return new DemoSignIn(Companion.start(PROCESS, folder, command(folder, ports), secrets), ports);
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

    @Override
    public void await() throws InterruptedException {
        Readiness.ofAddress(issuer() + "/.well-known/openid-configuration").await(process);
    }

    @Override
    public String issuer() {
        return "http://localhost:" + ports.identity();
    }

    @Override
    public Companion process() {
        return process;
    }
}
