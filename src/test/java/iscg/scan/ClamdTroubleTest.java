package iscg.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import iscg.testing.RunningClamd;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong between the portal and clamd never ends in “clean”, nor without an end. */
@Timeout(20)
@Tag("process")
class ClamdTroubleTest {

    private static final int MB = 1 << 20;
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void isUnavailableWhereNobodyListens() throws Exception {
        var clamd = RunningClamd.start(Files.createDirectory(folder.resolve("clamd")));
        clamd.kill();
        assertUnavailable(clamd.address());
        assertUnavailable(clamd.socket());
        clamd.close();
    }

    @Test
    void isUnavailableWhereTheMachineIsUnknown() throws IOException {
        assertUnavailable("clamd.invalid:3310");
    }

    @Test
    void isUnavailableWhenClamdIsKilledInTheMiddleOfAScan() throws Exception {
        var content = pipe();
        try (var clamd = RunningClamd.start(Files.createDirectory(folder.resolve("clamd")));
                var person = Executors.newVirtualThreadPerTaskExecutor()) {
            var scan = person.submit(() -> scanner(clamd.address(), LONG).scan(content));
            try (var arriving = Files.newOutputStream(content)) {
                arriving.write(new byte[10 * MB]); // returns when all but a few kilobytes are read
                clamd.kill();
                assertThatIOException().isThrownBy(() -> arriving.write(new byte[10 * MB]));
            }
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(scan::get)
                    .withCauseInstanceOf(ScannerUnavailable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 30 * MB})
    void givesUpOnAClamdThatIsSilent(int length) throws IOException {
        try (var silent = listening()) {
            var content = Files.write(folder.resolve("content"), new byte[length]);
            assertThatExceptionOfType(ScannerUnavailable.class)
                    .isThrownBy(() ->
                            scanner(addressOf(silent), Duration.ofMillis(300)).scan(content))
                    .withCauseInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void givesUpOnAMachineThatTakesNoConnection() throws IOException {
        try (var full = listening();
                var first = new Socket(full.getInetAddress(), full.getLocalPort());
                var second = new Socket(full.getInetAddress(), full.getLocalPort())) {
            assertThat(first.isConnected() && second.isConnected()).isTrue();
            var content = Files.write(folder.resolve("content"), new byte[10]);
            assertThatExceptionOfType(ScannerUnavailable.class)
                    .isThrownBy(() ->
                            scanner(addressOf(full), Duration.ofMillis(300)).scan(content))
                    .withCauseInstanceOf(SocketTimeoutException.class);
        }
    }

    /** Again and again, since it depends on the moment whether clamd's end is noticed before its answer. */
    @RepeatedTest(10)
    void hearsThatContentIsTooLargeWhileItStillSends() throws Exception {
        try (var clamd = RunningClamd.start(Files.createDirectory(folder.resolve("clamd")), "StreamMaxLength 1M")) {
            var content = Files.write(folder.resolve("content"), new byte[20 * MB]);
            assertThat(scanner(clamd.address(), LONG).scan(content)).isEqualTo(new Verdict.TooLarge());
            assertThat(scanner(clamd.socket(), LONG).scan(content)).isEqualTo(new Verdict.TooLarge());
        }
    }

    @Test
    void hearsAnAnswerThatComesWithoutTheConnectionsEnd() throws Exception {
        assertThat(scanAnswered("INSTREAM size limit exceeded. ERROR\0", false)).isEqualTo(new Verdict.TooLarge());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stream: OK", "stream: Can't allocate memory ERROR\0", "UNKNOWN COMMAND\0", "\0"})
    void takesNothingButAWholeAnswerForAVerdict(String answer) {
        assertThatExceptionOfType(ScannerUnavailable.class).isThrownBy(() -> scanAnswered(answer, true));
    }

    /** What comes of a scan of much content, if clamd answers so as soon as it hears something. */
    private Verdict scanAnswered(String answer, boolean thenCloses) throws Exception {
        var content = Files.write(folder.resolve("content"), new byte[30 * MB]);
        try (var server = listening();
                var clamd = Executors.newVirtualThreadPerTaskExecutor()) {
            var heard = clamd.submit(() -> {
                var connection = server.accept();
                connection.getInputStream().readNBytes(100);
                connection.getOutputStream().write(answer.getBytes(US_ASCII));
                if (thenCloses) {
                    connection.close();
                }
                return connection;
            });
            try {
                return scanner(addressOf(server), LONG).scan(content);
            } finally {
                heard.get().close();
            }
        }
    }

    private void assertUnavailable(String address) throws IOException {
        var content = Files.write(folder.resolve("content"), new byte[10]);
        assertThatExceptionOfType(ScannerUnavailable.class)
                .isThrownBy(() -> scanner(address, LONG).scan(content))
                .withMessageContaining(address);
    }

    private static ClamdScanner scanner(String address, Duration patience) {
        return new ClamdScanner(ClamdAddress.of(address), patience);
    }

    /** A file that holds what is being written to it. */
    private Path pipe() throws IOException, InterruptedException {
        var pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start().waitFor();
        return pipe;
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static String addressOf(ServerSocket server) {
        return "127.0.0.1:" + server.getLocalPort();
    }
}
