package iscg.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A clamd as this machine has it installed, on the loopback address, with the limits of the real deployment. It knows one
 * signature, that of {@link Eicar}. Gone with the JVM, however that ends. Without an installed clamd the test that asks for one
 * is skipped.
 */
public final class RunningClamd implements AutoCloseable {

    private static final List<String> USUAL_PLACES = List.of("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/sbin");

    /** Ends clamd when its input does, which also happens when we are killed. Arguments: the log, then the command. */
    private static final String KEEPER = """
            log=$1
            shift
            exec 3<&0
            "$@" </dev/null 3<&- >"$log" 2>&1 &
            clamd=$!
            (read -r _ <&3; kill -KILL $clamd) &
            watch=$!
            echo $clamd
            wait $clamd
            kill $watch
            """;

    private final Path folder;
    private final int port;
    private final Process keeper;
    private final ProcessHandle clamd;

    private RunningClamd(Path folder, int port, Process keeper, ProcessHandle clamd) {
        this.folder = folder;
        this.port = port;
        this.keeper = keeper;
        this.clamd = clamd;
    }

    /**
     * Starts, and returns when it answers.
     *
     * @param folder empty; all it writes goes there
     * @param settings lines of {@code clamd.conf} that differ from the deployment's, such as {@code StreamMaxLength 1M}
     */
    public static RunningClamd start(Path folder, String... settings) throws Exception {
        var program = installed();
        assumeTrue(program.isPresent(), "clamd is not installed on this machine (Debian: clamav-daemon)");
        var port = freePort();
        var configuration = new ClamdSettings(folder, port).write(List.of(settings));
        var keeper = new ProcessBuilder(
                        "/bin/sh", "-c", KEEPER, "keeper", folder.resolve("log").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        keeper.command().addAll(List.of(program.get().toString(), "-c", configuration.toString()));
        var running = keeper.start();
        var clamd = ProcessHandle.of(Long.parseLong(running.inputReader().readLine()))
                .orElseThrow();
        return new RunningClamd(folder, port, running, clamd).answering();
    }

    /** As {@code iscg.scan.clamd} takes it. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    /** Its Unix socket, as {@code iscg.scan.clamd} takes it too. */
    public String socket() {
        return ClamdSettings.socket(folder).toString();
    }

    /** Ends it as a power cut would, and returns when it has ended. */
    public void kill() {
        clamd.destroyForcibly();
        keeper.onExit().join();
    }

    @Override
    public void close() throws IOException {
        keeper.getOutputStream().close();
        keeper.onExit().join();
    }

    private RunningClamd answering() throws IOException, InterruptedException {
        while (true) {
            try (var ignored = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return this;
            } catch (IOException notYet) {
                if (keeper.waitFor(20, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("clamd ended: " + Files.readString(folder.resolve("log")));
                }
            }
        }
    }

    private static Optional<Path> installed() {
        var searched = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"));
        return Stream.concat(searched, USUAL_PLACES.stream())
                .map(place -> Path.of(place, "clamd"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
