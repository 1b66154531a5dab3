package iscg.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import iscg.filetype.DocumentRefused;
import iscg.filetype.FileName;
import iscg.filetype.Refusal;
import iscg.testing.SetClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final int LARGEST = 200_000;
    private static final FileName NAME = FileName.of("report.pdf");

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock();
    private Intake intake;

    @BeforeEach
    void anIntakeForSmallFiles() {
        intake = new Intake(folder, LARGEST, clock);
    }

    @Test
    void storesWhatArrivesUnderItsHashAndSize() throws IOException {
        var content = "The quick brown fox jumps over the lazy dog".getBytes();
        try (var received = intake.take(NAME, new ByteArrayInputStream(content))) {
            assertThat(received.size()).isEqualTo(content.length);
            assertThat(received.sha256()).isEqualTo("d7a8fbb307d7809469ca9abcb0082e4f8d5651e46d3cdb762d02d0bf37c9e592");
            assertThat(received.file()).hasBinaryContent(content);
        }
    }

    @Test
    void forgetsWhatNobodyKept() throws IOException {
        intake.take(NAME, new ByteArrayInputStream(new byte[10])).close();
        assertNothingIsLeft();
    }

    @Test
    void takesAFileOfExactlyTheLargestSize() throws IOException {
        try (var received = intake.take(NAME, new ByteArrayInputStream(new byte[LARGEST]))) {
            assertThat(received.size()).isEqualTo(LARGEST);
        }
    }

    @Test
    void stopsReadingWhatIsTooLarge() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertRefused(Refusal.TOO_LARGE, endless);
    }

    @Test
    void refusesWhatIsEmpty() {
        assertRefused(Refusal.EMPTY, InputStream.nullInputStream());
    }

    @Test
    void refusesWhatBreaksOff() {
        var breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        };
        assertRefused(
                Refusal.BROKEN_UPLOAD, new SequenceInputStream(new ByteArrayInputStream(new byte[1000]), breaking));
    }

    @Test
    void leavesNothingOnAFullDisk() throws IOException {
        var disk = Configuration.unix().toBuilder()
                .setMaxSize(100_000)
                .setBlockSize(1000)
                .build();
        try (var small = Jimfs.newFileSystem(disk)) {
            var onSmall = Files.createDirectory(small.getPath("/incoming"));
            assertThatIOException()
                    .isThrownBy(() -> new Intake(onSmall, LARGEST, clock)
                            .take(NAME, new ByteArrayInputStream(new byte[150_000])));
            assertThat(Files.list(onSmall)).isEmpty();
        }
    }

    @Test
    void sweepsAwayWhatAPortalLeftThatWasKilled() throws IOException {
        var left = Files.writeString(folder.resolve("left"), "half of it");
        var arriving = Files.writeString(folder.resolve("arriving"), "half of it");
        Files.setLastModifiedTime(left, FileTime.from(clock.instant().minus(Duration.ofMinutes(61))));
        Files.setLastModifiedTime(arriving, FileTime.from(clock.instant().minus(Duration.ofMinutes(59))));
        intake.sweep();
        assertThat(left).doesNotExist();
        assertThat(arriving).exists();
    }

    private void assertRefused(Refusal refusal, InputStream content) {
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> intake.take(NAME, content))
                .extracting(DocumentRefused::refusal)
                .isEqualTo(refusal);
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() {
        assertThat(folder).isEmptyDirectory();
    }
}
