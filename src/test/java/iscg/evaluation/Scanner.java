package iscg.evaluation;

import iscg.testing.Eicar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The malware scanner beside the portal, where this machine has clamd installed: with the machine's own signatures, or where it
 * has none with that of the harmless test file EICAR alone.
 */
final class Scanner implements AutoCloseable {

    static final String PROCESS = "malware-scanner";

    private static final List<Path> PROGRAMS =
            List.of(Path.of("/usr/sbin/clamd"), Path.of("/usr/local/sbin/clamd"), Path.of("/opt/homebrew/sbin/clamd"));
    private static final Path SIGNATURES = Path.of("/var/lib/clamav");
    private static final Path DEPLOYED = Path.of("src", "deploy", "clamav", "clamd.conf");
    private static final List<String> OWN_SETTINGS = List.of("User ", "LocalSocket ", "TCPSocket ");

    private final Companion process;
    private final int port;
    private final boolean real;

    private Scanner(Companion process, int port, boolean real) {
        this.process = process;
        this.port = port;
        this.real = real;
    }

    /** Starts it and returns at once; what the portal takes in before the scanner answers is scanned then. */
    static Optional<Scanner> start(DataFolder folder) throws IOException {
        var program = PROGRAMS.stream().filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        var port = Ports.anyFree();
        var real = hasSignatures();
        var settings = settings(folder.root().resolve("scanner"), port, real);
        var command = List.of(program.get().toString(), "-c", settings.toString());
        return Optional.of(new Scanner(Companion.start(PROCESS, folder, command, Map.of()), port, real));
    }

    /** As {@code iscg.scan.clamd} takes it. */
    String address() {
        return "127.0.0.1:" + port;
    }

    String words() {
        return real
                ? "Documents are scanned by clamd with this machine’s signatures."
                : "Documents are scanned by clamd, which knows the test file EICAR alone: this machine has no signatures.";
    }

    Companion process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    private static boolean hasSignatures() throws IOException {
        if (!Files.isReadable(SIGNATURES)) {
            return false;
        }
        try (var files = Files.list(SIGNATURES)) {
            return files.anyMatch(file -> file.toString().matches(".*\\.(cvd|cld)"));
        }
    }

    private static Path settings(Path folder, int port, boolean real) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        if (!real) {
            Files.writeString(folder.resolve("own.hsb"), eicar());
        }
        var own = Stream.of(
                "Foreground yes",
                "TCPAddr 127.0.0.1",
                "TCPSocket " + port,
                "TemporaryDirectory " + folder,
                "DatabaseDirectory " + (real ? SIGNATURES : folder),
                "User " + System.getProperty("user.name"));
        var deployed = Files.readAllLines(DEPLOYED).stream()
                .filter(line -> OWN_SETTINGS.stream().noneMatch(line::startsWith));
        return Files.write(
                folder.resolve("clamd.conf"), Stream.concat(deployed, own).toList());
    }

    private static String eicar() {
        try {
            return Eicar.signature();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
