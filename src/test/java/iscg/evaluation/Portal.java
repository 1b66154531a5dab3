package iscg.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The product as a process of its own, told by the environment and arguments where everything around it is. */
final class Portal {

    static final String PROCESS = "portal";

    private final PortalProgram program;
    private final DataFolder folder;
    private final Ports ports;
    private final String issuer;
    private final Map<String, String> environment;
    private List<String> scannerSetting = List.of();
    private List<String> heartSetting = List.of();

    Portal(
            PortalProgram program,
            DataFolder folder,
            Ports ports,
            EmbeddedMariaDb database,
            String issuer,
            String clientSecret) {
        this.program = program;
        this.folder = folder;
        this.ports = ports;
        this.issuer = issuer;
        this.environment = new HashMap<>(database.access());
        environment.put("SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_ISCG_CLIENTSECRET", clientSecret);
        environment.put("ISCG_PASSPORT_KEY", Secret.keptKey(folder.root().resolve("passport.key")));
    }

    /** From its next start on. */
    void scannedBy(Scanner scanner) {
        scannerSetting = List.of("--iscg.scan.clamd=" + scanner.address());
    }

    /** From its next start on, what a killed portal was doing is taken up within seconds; the product waits a minute to be sure. */
    void takesUpSoon() {
        heartSetting = List.of("--db-scheduler.heartbeat-interval=1s");
    }

    /** From its next start on, no time goes into making it fast in the long run. */
    void livesShortly() {
        environment.put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
    }

    String address() {
        return "http://localhost:" + ports.portal();
    }

    /** Starts, and returns at once. */
    Companion start() {
        return Companion.start(PROCESS, folder, program.command(arguments()), environment);
    }

    Optional<ProcessHandle> process() {
        return folder.processFile(PROCESS).process();
    }

    Readiness readiness() {
        return Readiness.ofAddress(address() + "/actuator/health");
    }

    /** Starts once only to make later starts fast. */
    void learn() throws IOException {
        var firstRun = Companion.start(PROCESS, folder, program.learning(arguments()), environment);
        if (firstRun.onExit().join().exitValue() != 0) {
            throw firstRun.failed();
        }
        program.keepLearned();
    }

    /** Where a portal on the folder keeps what is not in the database, as arguments. */
    static List<String> folders(DataFolder folder) {
        return List.of("--iscg.storage.folder=" + folder.documents(), "--iscg.history.folder=" + folder.history());
    }

    private List<String> arguments() {
        var arguments = new ArrayList<>(folders(folder));
        arguments.addAll(scannerSetting);
        arguments.addAll(heartSetting);
        arguments.add("--server.address=127.0.0.1");
        arguments.add("--server.port=" + ports.portal());
        arguments.add("--iscg.mail.host=127.0.0.1");
        arguments.add("--iscg.mail.port=" + ports.mail());
        arguments.add("--iscg.mail.portal=" + address());
        arguments.add("--spring.security.oauth2.client.provider.iscg.issuer-uri=" + issuer);
        return arguments;
    }
}
