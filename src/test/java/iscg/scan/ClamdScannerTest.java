package iscg.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import iscg.testing.AtOnce;
import iscg.testing.Eicar;
import iscg.testing.RunningClamd;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks a real clamd with the limits of the deployment. */
@Tag("process")
class ClamdScannerTest {

    private static final long MB = 1 << 20;
    private static final Verdict INFECTED = new Verdict.Infected(Eicar.SIGNATURE + ".UNOFFICIAL");
    private static final Verdict CLEAN = new Verdict.Clean();
    private static final Verdict TOO_LARGE = new Verdict.TooLarge();

    @TempDir
    static Path clamdFolder;

    private static RunningClamd clamd;

    @TempDir
    Path folder;

    private final ClamdScanner scanner = scannerAt(clamd.address());

    @BeforeAll
    static void aClamd() throws Exception {
        clamd = RunningClamd.start(clamdFolder);
    }

    @AfterAll
    static void ends() throws IOException {
        if (clamd != null) {
            clamd.close();
        }
    }

    @Test
    void letsOrdinaryTextPass() throws Exception {
        assertThat(scanner.scan(file("A note".getBytes()))).isEqualTo(CLEAN);
    }

    @Test
    void letsAnEmptyFilePass() throws Exception {
        assertThat(scanner.scan(file(new byte[0]))).isEqualTo(CLEAN);
    }

    @Test
    void namesWhatItFinds() throws Exception {
        assertThat(scanner.scan(file(Eicar.bytes()))).isEqualTo(INFECTED);
    }

    @Test
    void findsItInAZip() throws Exception {
        assertThat(scanner.scan(file(Eicar.zipped()))).isEqualTo(INFECTED);
    }

    @Test
    void findsItInALetter() throws Exception {
        assertThat(scanner.scan(file(Eicar.inDocx()))).isEqualTo(INFECTED);
    }

    @Test
    void findsItThroughTheUnixSocketToo() throws Exception {
        assertThat(scannerAt(clamd.socket()).scan(file(Eicar.bytes()))).isEqualTo(INFECTED);
    }

    @Test
    void judgesManyAtOnce() throws Exception {
        var infected = file(Eicar.zipped());
        for (var verdict : AtOnce.times(30, () -> scanner.scan(infected))) {
            assertThat(verdict.get()).isEqualTo(INFECTED);
        }
    }

    @Test
    void readsSixtyMegabytesInConstantMemory() throws Exception {
        var content = ofLength(60 * MB);
        scanner.scan(ofLength(MB)); // loads classes
        var before = allocated();
        assertThat(scanner.scan(content)).isEqualTo(CLEAN);
        assertThat(allocated() - before).isLessThan(MB);
    }

    @Test
    void takesAsMuchAsThePortalDoesAndNoMore() throws Exception {
        assertThat(scanner.scan(ofLength(100 * MB))).isEqualTo(CLEAN);
        assertThat(scanner.scan(ofLength(100 * MB + 1))).isEqualTo(TOO_LARGE);
    }

    @Test
    void callsTooLargeWhatUnpacksToMoreThanIsLookedInto() throws Exception {
        var packed = folder.resolve("spaces.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(packed))) {
            zip.putNextEntry(new ZipEntry("spaces"));
            for (var megabyte = 0; megabyte <= 400; megabyte++) {
                zip.write(new byte[(int) MB]);
            }
        }
        assertThat(scanner.scan(packed)).isEqualTo(TOO_LARGE);
    }

    @Test
    void callsTooLargeWhatIsPackedTooDeep() throws Exception {
        assertThat(scanner.scan(file(Eicar.zipped(10)))).isEqualTo(INFECTED);
        assertThat(scanner.scan(file(Eicar.zipped(30)))).isEqualTo(TOO_LARGE);
    }

    @Test
    void saysThatContentIsMissing() {
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> scanner.scan(folder.resolve("missing")));
    }

    private static ClamdScanner scannerAt(String address) {
        return new ClamdScanner(ClamdAddress.of(address), Duration.ofMinutes(1));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "content", null), content);
    }

    private Path ofLength(long bytes) throws IOException {
        var file = Files.createTempFile(folder, "zeros", null);
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(bytes);
        }
        return file;
    }

    /** What this thread ever took of the heap, given back or not. */
    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
