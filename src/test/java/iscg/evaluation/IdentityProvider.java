package iscg.evaluation;

import iscg.evaluation.identity.DemoIdentityProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The demo identity provider as a process of its own: it outlives restarts of the portal, as a real one does. */
final class IdentityProvider {

    static final String PROCESS = "identity-provider";

    private IdentityProvider() {}

    /** Starts, and returns at once. */
    static Companion start(DataFolder folder, Ports ports, String clientSecret) {
        var command = List.of(
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
        return Companion.start(PROCESS, folder, command, Map.of("PORTAL_SECRET", clientSecret));
    }

    static Readiness readiness(Ports ports) {
        return Readiness.ofAddress("http://localhost:" + ports.identity() + "/.well-known/openid-configuration");
    }
}
