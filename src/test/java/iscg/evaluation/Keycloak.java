package iscg.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** A real Keycloak with the realm file of the deployment, as a process of its own. */
final class Keycloak implements IdentityProvider {

    private static final Path REALM = Path.of("src", "deploy", "keycloak", "iscg-realm.json");

    private final Companion process;
    private final Ports ports;

    private Keycloak(Companion process, Ports ports) {
        this.process = process;
        this.ports = ports;
    }

    /**
     * Starts, and returns at once.
     *
     * @param distribution where Keycloak's own distribution lies
     */
    static Keycloak start(Path distribution, DataFolder folder, Ports ports, String clientSecret) {
        try {
            var imports = Files.createDirectories(distribution.resolve("data").resolve("import"));
            Files.copy(REALM, imports.resolve(REALM.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = List.of(
                distribution.resolve("bin").resolve("kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.identity());
        var environment = Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "ISCG_CLIENT_SECRET",
                clientSecret,
                "ISCG_ADDRESS",
                "http://localhost:" + ports.portal());
        return new Keycloak(Companion.start(PROCESS, folder, command, environment), ports);
    }

    @Override
    public void await() throws InterruptedException {
        Readiness.ofAddress(issuer() + "/.well-known/openid-configuration").await(process);
    }

    @Override
    public String issuer() {
        return "http://localhost:" + ports.identity() + "/realms/iscg";
    }

    @Override
    public Companion process() {
        return process;
    }
}
